package import Domain
package import Foundation

extension Page {
    /// What staff see first: the work that waits, as far as their role goes.
    package static func deskHome(_ overview: DeskOverview, for staff: Staff, now: Date) -> Page {
        .desk(title: .deskHome, heading: .signedInAs(staff.name)) {
            p(.class("quiet")) {
                staff.roles.sorted { $0.rawValue < $1.rawValue }.enumerated().map { index, role in
                    Node.group([index == 0 ? .empty : .text(" · "), .sentence(.role(role))])
                }
            }
            overview.queue.map { queueCard($0, now: now) }
            if staff.may(.viewBatches) { batchesCard(overview.batches, for: staff) }
            if staff.may(.manageStaff) { jobsNotice(overview.givenUpJobs) }
        }
    }
}

private func queueCard(_ queue: ReviewQueue, now: Date) -> Node {
    let waiting = queue.waiting.values.reduce(0, +)
    return card(.deskReview) {
        div(.class("tiles")) {
            figureTile(
                "\(waiting)",
                .photosWaiting(waiting),
                note: queue.oldestDue.map { due($0, now) },
            )
            figureTile("\(queue.decidedToday)", .decidedToday)
        }
        stageCounts(queue)
        if waiting > 0 {
            actions {
                linkButton(
                    .startReviewing,
                    to: Link.nextReview.path,
                    icon: .review,
                    key: "r",
                )
            }
        } else {
            p(.class("quiet")) { Text.queueEmptyTitle }
        }
    }
}

/// Which stage the photos wait at, where more than one is this reviewer's.
private func stageCounts(_ queue: ReviewQueue) -> Node {
    guard queue.waiting.count > 1 else { return .empty }
    return p(.class("tags")) {
        ReviewStage.allCases.map { stage in
            queue.waiting[stage].map { tag(.stageWaiting(stage, $0), .neutral) }
        }
        .compactMap(\.self)
    }
}

private func due(_ date: Date, _ now: Date) -> Text {
    date < now ? .overdueSince(.moment(date)) : .oldestDue(.moment(date))
}

private func batchesCard(_ batches: [BatchProgress], for staff: Staff) -> Node {
    let deliverable = batches.reduce(0) { $0 + $1.deliverable }
    return card(.deskBatches) {
        if staff.may(.deliver), deliverable > 0 {
            notice(.info) {
                p { strong("\(deliverable) ").joined(.readyToDeliver(deliverable)) }
                batches.filter { $0.deliverable > 0 }.map { progress in
                    p { a(progress.batch.name, .href(Link.deskBatch(progress.batch.id).path)) }
                }
            }
        }
        batchTable(Array(batches.prefix(8)), for: staff)
        actions { linkButton(.allBatches, to: Link.batches.path, .secondary, icon: .batches) }
    }
}

private func jobsNotice(_ count: Int) -> Node {
    guard count > 0 else { return p(.noneGivenUp, .class("quiet")) }
    return notice(.danger) {
        p { strong("\(count) ").joined(.givenUpJobs(count)) }
        p(.givenUpJobsAdvice)
    }
}

extension Node {
    fileprivate func joined(_ text: Text) -> Node { .group([self, .sentence(text)]) }
}

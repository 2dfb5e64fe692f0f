package import Domain
package import Foundation

extension Page {
    /// The student's study records (我的学历), each with its order, and the way to add one.
    package static func records(_ records: [StudyRecord], at now: Date) -> Page {
        .counter(title: .records) {
            if records.isEmpty {
                emptyState(.emptyTray, .recordsEmpty, detail: .recordsEmptyDetail) {
                    linkButton(.addRecord, to: Link.home.path, icon: .plus)
                }
            } else {
                records.map { recordCard($0, at: now) }
                actionBar {
                    linkButton(.addRecord, to: Link.home.path, .secondary, icon: .plus)
                }
            }
        }
    }
}

private func recordCard(_ record: StudyRecord, at now: Date) -> Node {
    card(.same(record.school.name)) {
        p(.class("order-state")) {
            record.order.map { stateTag($0.label) } ?? tag(.recordUnfinished, .neutral)
        }
        p(sentence(record, at: now))
        facts(identityFacts(record.enrolment.identity, level: record.level))
        actions { recordActions(record) }
    }
}

private func sentence(_ record: StudyRecord, at now: Date) -> Text {
    guard let order = record.order else { return .recordUnfinishedSentence }
    let hindrance = order.order.hindrance(policy: record.batch.policy, at: now)
    return .orderSentence(order, hindrance: hindrance)
}

private func identityFacts(_ identity: CaptureIdentity, level: EducationLevel) -> [Fact] {
    [
        Fact(.studentName, identity.maskedName),
        Fact(.documentNumber, identity.maskedDocumentNumber),
        Fact(.level, Text(zh: level.chinese, en: level.english)),
        Fact(.major, .value(.major, identity.major, [])),
    ]
}

@HTML private func recordActions(_ record: StudyRecord) -> Node {
    if let order = record.order {
        linkButton(
            .orderDetailWord,
            to: Link.order(order.order.id).path,
            .secondary,
            icon: .arrowRight
        )
        if !record.batch.policy.fields.correctable.isEmpty {
            linkButton(
                .correctionTitle,
                to: Link.askCorrection(record.enrolment.id).path,
                .quiet
            )
        }
    } else {
        linkButton(
            .recordContinue,
            to: Link.enrolment(record.enrolment.id).path,
            .secondary,
            icon: .arrowRight
        )
    }
}

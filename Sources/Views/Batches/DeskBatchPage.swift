package import Domain
package import Foundation

extension Page {
    /// One batch: how students reach it, its rules in words, its orders and its deliveries.
    ///
    /// `address` is the link for students with the host, as it is printed and drawn as `code`.
    package static func deskBatch(
        _ progress: BatchProgress,
        deliveries: [DeliveryDetail],
        levels: [EducationLevel],
        address: String,
        code: QRCodeMatrix,
        for staff: Staff,
        at now: Date,
    ) -> Page {
        .desk(title: .same(progress.batch.name)) {
            p("\(progress.school.name) · \(progress.school.code)", .class("lead"))
            div(.class("batch-columns")) {
                div {
                    countsCard(progress)
                    if staff.may(.downloadPackage) {
                        deliveriesCard(progress, deliveries, for: staff)
                    }
                    rosterCard(progress.batch, for: staff)
                    participationCard(progress.batch, for: staff)
                    technicalCheckCard(progress.batch, for: staff)
                    policyCard(progress.batch, levels, for: staff, at: now)
                }
                entranceCard(progress.batch, address: address, code: code)
            }
        }
    }
}

private func entranceCard(_ batch: Batch, address: String, code: QRCodeMatrix) -> Node {
    card(.featureCode, .id("entrance")) {
        p("\(batch.featureCode)", .class("feature-code"))
        qrCode(code.rows, label: .qrForStudents)
        p(.scanToBegin, .class("entrance-words"))
        p(.class("entrance-link")) { a(address, .href(Link.batch(batch.featureCode).path)) }
        actions {
            copyButton(address)
            button(.print, .secondary, icon: .print, type: "button", .data("print", ""))
            linkButton(
                .qrDownload,
                to: Link.batchQRCode(batch.id).path,
                .quiet,
                icon: .download,
                Attribute("download", "\(batch.featureCode).svg"),
            )
        }
    }
}

private func countsCard(_ progress: BatchProgress) -> Node {
    card(.countsHeading) {
        if progress.total == 0 {
            p(.noOrdersYet, .class("quiet"))
        } else {
            div(.class("tiles")) {
                figureTile("\(progress.total)", .ordersWord)
                [OrderPhase.withStudents, .inReview, .approved, .finished].map {
                    figureTile("\(progress.count($0))", $0.name)
                }
            }
            progressBar(of: progress)
            ul(.class("state-counts")) {
                OrderLabel.allCases.filter { progress.counts[$0, default: 0] > 0 }.map { label in
                    li {
                        stateTag(label)
                        strong("\(progress.counts[label, default: 0])")
                    }
                }
            }
        }
    }
}

private func deliveriesCard(
    _ progress: BatchProgress,
    _ deliveries: [DeliveryDetail],
    for staff: Staff,
) -> Node {
    card(.deliveriesHeading) {
        p(.deliverable(progress.deliverable))
        if staff.may(.deliver), progress.deliverable > 0 {
            postButton(
                progress.batch.policy.registry ? .buildPackage : .buildPackageOnly,
                to: Link.deliveries(progress.batch.id).path,
                icon: .parcel,
            )
        }
        if !deliveries.isEmpty { deliveryTable(deliveries) }
        if progress.batch.policy.prints.disc {
            p(.discHint)
            linkButton(
                .downloadDisc,
                to: Link.disc(progress.batch.id).path,
                .secondary,
                icon: .download
            )
        }
    }
}

package import Domain
import Foundation
import Storage

extension Services {
    /// Asks staff to let an approved photo be taken again.
    package func askRecapture(
        of id: Order.ID,
        because typed: String,
        by account: Account,
    ) async throws {
        let words = try RecaptureRequest.checked(words: typed)
        try await changeOwnOrder(id, of: account) { order, batch, tx in
            try order.requireRecapturable(policy: batch.policy)
            try requireNoBan(on: order, in: batch, tx: tx)
            guard try tx.lastRecapture(of: id)?.state != .waiting else {
                throw RecaptureError.alreadyAsked
            }
            guard let photo = order.photo, let approver = try tx.approver(of: photo, in: id) else {
                throw RecaptureError.notApproved
            }
            try tx.insert(
                RecaptureRequest(
                    id: self.id(),
                    order: id,
                    photo: photo,
                    words: words,
                    askedAt: now(),
                    dueAt: calendar.endOfWorkingDay(RecaptureRequest.workingDays, after: now()),
                    approvedBy: approver,
                )
            )
            try record(
                .recaptureAsked,
                .order(id),
                by: .student(account.id),
                centre: batch.centre,
                in: tx
            )
        }
    }
}

extension Transaction {
    /// Who let the photo pass its last stage; who took a refusal back stands for its reviewer.
    fileprivate func approver(of photo: Photo.ID, in order: Order.ID) throws -> Staff.ID? {
        let last = try reviews(of: order).last { $0.photo == photo && $0.state == .settled }
        return last?.decision == .approved ? last?.decidedBy : try contest(of: photo)?.overturnedBy
    }
}

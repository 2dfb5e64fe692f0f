package import Domain
import Foundation
import Storage

extension Services {
    /// Goes back to the approved photo of an order that may be captured again.
    package func keepApproved(_ id: Order.ID, by account: Account) async throws {
        try await changeOwnOrder(id, of: account) { order, batch, tx in
            guard try keepApproved(&order, batch, by: .student(account.id), in: tx) else {
                throw RecaptureError.nothingToKeep
            }
        }
    }

    /// Brings an approved photo back for which no new one came in time.
    func endRecapture(_ id: Order.ID) async throws -> JobOutcome {
        try await database.write { tx in
            guard var order = try tx.order(id), let batch = try tx.batch(order.batch),
                let until = order.repairBy
            else { return .done }
            let left = until.timeIntervalSince(now())
            guard left < 0 else { return .again(after: left + 1) }
            _ = try keepApproved(&order, batch, by: .system, in: tx)
            return .done
        }
    }

    private func keepApproved(
        _ order: inout Order,
        _ batch: Batch,
        by principal: Principal,
        in tx: Transaction,
    ) throws -> Bool {
        guard try tx.approvedPhotoStands(of: order) else { return false }
        let transition = try order.keepApproved(policy: batch.policy)
        try save(order, transition, batch: batch, by: principal, in: tx)
        return true
    }
}

extension Transaction {
    /// Whether an order waits for a new photo in place of one that is approved.
    func approvedPhotoStands(of order: Order) throws -> Bool {
        guard order.lines.capture == .awaitingPhoto, let photo = order.photo else { return false }
        let last = try lastRecapture(of: order.id)
        return last?.state == .granted && last?.photo == photo
    }
}

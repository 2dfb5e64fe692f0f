import Domain
import Foundation
import Storage

extension Services {
    /// Closes a submission that nobody paid for in time; who is paying just then is waited for.
    func lapseOrder(_ id: Order.ID) async throws -> JobOutcome {
        try await database.write { tx in
            guard var order = try tx.order(id), let batch = try tx.batch(order.batch),
                let payBy = order.payBy(batch.policy)
            else { return .done }
            let left = payBy.timeIntervalSince(now())
            guard left <= 0 else { return .again(after: left) }
            guard order.lines.payment == .due else { return .again(after: 60) }
            if let transition = try order.lapse(policy: batch.policy, at: now()) {
                try save(order, transition, batch: batch, by: .system, in: tx)
            }
            return .done
        }
    }
}

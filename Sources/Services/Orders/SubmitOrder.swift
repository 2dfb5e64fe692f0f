package import Domain
import Foundation
import Storage

extension Services {
    /// Hands the draft in for payment or review.
    package func submitOrder(_ id: Order.ID, by account: Account) async throws {
        try await changeOwnOrder(id, of: account) { order, batch, tx in
            try requireAddress(for: order, policy: batch.policy, in: tx)
            try requireNoBan(on: order, in: batch, tx: tx)
            let transition = try order.submit(policy: batch.policy, at: now())
            try save(order, transition, batch: batch, by: .student(account.id), in: tx)
            try keepContact(of: order, in: tx)
            if let payBy = order.payBy(batch.policy) {
                try want(.lapseOrder(id), after: payBy.timeIntervalSince(now()), in: tx)
            }
        }
    }

    /// Takes a submitted photo back, as far as the batch allows.
    package func withdrawOrder(_ id: Order.ID, by account: Account) async throws {
        try await changeOwnOrder(id, of: account) { order, batch, tx in
            let open = try tx.openReview(of: order.id)
            let transition = try order.withdraw(
                policy: batch.policy,
                taken: open?.isTaken(at: now()) ?? false,
                decided: order.lines.capture == .awaitingFinalReview || open?.state == .decided,
                at: now(),
            )
            try save(order, transition, batch: batch, by: .student(account.id), in: tx)
        }
    }
}

package import Domain
import Storage

extension Services {
    /// Gives a student the money back before anybody reviewed the photo, and cancels the order
    /// with it; asked twice, it goes back once.
    package func askRefund(_ id: Order.ID, by account: Account) async throws {
        try await changeOwnOrder(id, of: account) { order, batch, tx in
            guard order.lines.payment != .refunding, order.lines.payment != .refunded else {
                return
            }
            try order.requireRefund(
                policy: batch.policy,
                try reviewStanding(of: order.id, in: tx)
            )
            guard
                let attempt = try tx.attempts(for: id).refundable(after: try tx.refunds(for: id))
            else { throw RefundError.nothingPaid }
            try cancelRefunded(&order, batch: batch, by: .student(account.id), in: tx)
            let refund = Refund(
                id: self.id(),
                attempt: attempt.id,
                amount: attempt.amount,
                reason: .asked,
                createdAt: now()
            )
            try begin(refund, of: order, batch: batch, by: .student(account.id), in: tx)
        }
    }

    /// Saves a new refund and wants it sent; returns whether it is new.
    @discardableResult
    func begin(
        _ refund: Refund,
        of order: Order,
        batch: Batch,
        by principal: Principal,
        in tx: Transaction,
    ) throws -> Bool {
        guard try tx.insert(refund) else { return false }
        try want(.refund(refund.id), in: tx)
        try record(
            .refundRequested,
            .payment(refund.attempt),
            by: principal,
            centre: batch.centre,
            facts: ["order": order.number.text, "reason": refund.reason.rawValue],
            in: tx
        )
        try settleMoney(of: order, batch: batch, by: principal, in: tx)
        return true
    }

    /// Ends the order that a refund belongs to, unless its photo is approved.
    func cancelRefunded(
        _ order: inout Order,
        batch: Batch,
        by principal: Principal,
        in tx: Transaction,
    ) throws {
        let standing = try reviewStanding(of: order.id, in: tx)
        guard let transition = try order.cancelRefunded(standing) else { return }
        try save(order, transition, batch: batch, by: principal, in: tx)
    }

    /// How far reviewers are with an order.
    func reviewStanding(of order: Order.ID, in tx: Transaction) throws -> Order.ReviewStanding {
        let open = try tx.openReview(of: order)
        return Order.ReviewStanding(
            isTaken: open.map { $0.isTaken(at: now()) || $0.state == .decided } ?? false,
            isReviewed: try tx.reviews(of: order).contains { $0.state == .settled },
        )
    }
}

package import Domain
import Storage

extension Services {
    /// Proposes to give back what was paid for an order, whole; somebody else decides.
    package func proposeRefund(
        of id: Order.ID,
        saying typed: String,
        by staff: Staff,
    ) async throws -> Refund.ID {
        try staff.require(.refund)
        let refund = try await database.write { tx -> Refund.ID? in
            guard let summary = try staffOrder(id, of: staff, in: tx) else { return nil }
            let words = try Refund.checked(typed)
            let (attempts, refunds) = (try tx.attempts(for: id), try tx.refunds(for: id))
            guard !refunds.contains(where: { $0.state == .proposed }) else {
                throw RefundError.alreadyProposed
            }
            guard let attempt = attempts.refundable(after: refunds) else {
                throw RefundError.nothingPaid
            }
            let refund = Refund(
                id: self.id(),
                attempt: attempt.id,
                amount: attempt.amount,
                reason: .byStaff,
                words: words,
                proposedBy: staff.id,
                createdAt: now(),
                state: .proposed,
            )
            guard try tx.insert(refund) else { throw RefundError.alreadyProposed }
            try record(
                .refundProposed,
                .order(id),
                by: .staff(staff.id),
                centre: summary.batch.centre,
                facts: ["fen": String(attempt.amount.fen)],
                in: tx
            )
            return refund.id
        }
        guard let refund else {
            try await refuse(.order(id), to: .staff(staff.id), as: OrderError.notFound)
        }
        return refund
    }

    /// A refund of the centre with its payment and order.
    package func refund(_ id: Refund.ID, by staff: Staff) async throws -> RefundCase {
        try staff.require(.refund)
        return try await database.read { try refundCase(id, of: staff, in: $0) }
    }

    /// Confirms or declines a proposed refund as the second person; a confirmed one ends the order,
    /// unless its photo is approved, and tells the student.
    package func decideRefund(
        _ id: Refund.ID,
        _ event: RefundState.Event,
        by staff: Staff,
    ) async throws {
        try await changeRefund(id, by: staff) { refund, order, batch, tx in
            try refund.decide(event, by: staff.id, at: now())
            try tx.save(refund, from: .proposed)
            try record(
                event == .confirmed ? .refundConfirmed : .refundDeclined,
                .order(order.id),
                by: .staff(staff.id),
                centre: batch.centre,
                facts: ["fen": String(refund.amount.fen)],
                in: tx
            )
            guard event == .confirmed else { return }
            try cancelRefunded(&order, batch: batch, by: .staff(staff.id), in: tx)
            try want(.refund(id), in: tx)
            try settleMoney(of: order, batch: batch, by: .staff(staff.id), in: tx)
            try wantNotice(.refunding, about: order, in: tx)
        }
    }

    /// Asks the provider again for a refund that it had refused.
    package func retryRefund(_ id: Refund.ID, by staff: Staff) async throws {
        try await changeRefund(id, by: staff) { refund, order, batch, tx in
            try refund.retry()
            try tx.save(refund, from: .failed)
            try want(.refund(id), in: tx)
            try record(
                .refundRetried,
                .order(order.id),
                by: .staff(staff.id),
                centre: batch.centre,
                in: tx
            )
            try settleMoney(of: order, batch: batch, by: .staff(staff.id), in: tx)
        }
    }

    /// Runs a verb on a refund of the centre; its order is locked first, as in every other verb.
    private func changeRefund(
        _ id: Refund.ID,
        by staff: Staff,
        _ change: @escaping @Sendable (inout Refund, inout Order, Batch, Transaction) throws -> Void,
    ) async throws {
        try staff.require(.refund)
        try await database.write { tx in
            let item = try refundCase(id, of: staff, in: tx)
            guard var order = try tx.order(item.summary.order.id),
                // Read anew now that the order is locked.
                var refund = try tx.refund(id)
            else { throw RefundError.notFound }
            try change(&refund, &order, item.summary.batch, tx)
        }
    }

    private func refundCase(
        _ id: Refund.ID,
        of staff: Staff,
        in tx: Transaction,
    ) throws -> RefundCase {
        guard let order = try tx.order(ofRefund: id), let refund = try tx.refund(id),
            let attempt = try tx.attempts(for: order).first(where: { $0.id == refund.attempt }),
            let summary = try staffOrder(order, of: staff, in: tx)
        else { throw RefundError.notFound }
        return RefundCase(refund: refund, attempt: attempt, summary: summary)
    }
}

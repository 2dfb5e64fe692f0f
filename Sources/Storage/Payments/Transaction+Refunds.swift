package import Domain
import Foundation

extension Transaction {
    /// Adds a refund; where the payment is going back already it is left alone.
    ///
    /// Returns whether it is new.
    package func insert(_ refund: Refund) throws -> Bool {
        try execute(
            """
            insert into refunds (id, attempt_id, amount_fen, reason, words, proposed_by,
                created_at, state, refusal)
            values (\(refund.id), \(refund.attempt), \(refund.amount.fen), \(refund.reason),
                \(refund.words), \(refund.proposedBy), \(refund.createdAt), \(refund.state), '')
            on conflict do nothing
            """
        ) == 1
    }

    /// The refund of that identity.
    package func refund(_ id: Refund.ID) throws -> Refund? {
        try row("\(Self.selectRefunds) where r.id = \(id)").map(Refund.init(row:))
    }

    /// The refunds of an order's payments, oldest first.
    package func refunds(for order: Order.ID) throws -> [Refund] {
        try rows(
            """
            \(Self.selectRefunds)
            join payment_attempts a on a.id = r.attempt_id
            where a.order_id = \(order)
            order by r.created_at, r.id
            """
        ).map(Refund.init(row:))
    }

    /// The order whose payment a refund gives back; nothing is locked by asking.
    package func order(ofRefund id: Refund.ID) throws -> Order.ID? {
        try value(
            """
            select a.order_id
            from refunds r
            join payment_attempts a on a.id = r.attempt_id
            where r.id = \(id)
            """,
            as: Order.ID.self,
        )
    }

    /// Saves where a refund went from `state`; refuses when another change came first.
    package func save(_ refund: Refund, from state: RefundState) throws {
        let changed = try execute(
            """
            update refunds
            set state = \(refund.state), decided_by = \(refund.decidedBy),
                decided_at = \(refund.decidedAt), finished_at = \(refund.finishedAt),
                refusal = \(refund.refusal)
            where id = \(refund.id) and state = \(state)
            """
        )
        guard changed == 1 else { throw RefundError.alreadyDecided }
    }

    private static var selectRefunds: Statement {
        """
        select r.id, r.attempt_id, r.amount_fen, r.reason, r.words, r.proposed_by, r.created_at,
            r.state, r.decided_by, r.decided_at, r.finished_at, r.refusal
        from refunds r
        """
    }
}

extension Refund {
    fileprivate init(row: Row) throws {
        self.init(
            id: try row["id"],
            attempt: try row["attempt_id"],
            amount: Money(fen: try row["amount_fen"]),
            reason: try row["reason"],
            words: try row["words"],
            proposedBy: try row["proposed_by"],
            createdAt: try row["created_at"],
            state: try row["state"],
            decidedBy: try row["decided_by"],
            decidedAt: try row["decided_at"],
            finishedAt: try row["finished_at"],
            refusal: try row["refusal"],
        )
    }
}

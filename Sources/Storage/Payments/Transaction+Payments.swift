package import Domain
import Foundation

extension Transaction {
    /// Adds an attempt to pay.
    package func insert(_ attempt: PaymentAttempt) throws {
        try execute(
            """
            insert into payment_attempts (id, order_id, gateway, amount_fen, state, created_at)
            values (\(attempt.id), \(attempt.order), \(attempt.gateway), \(attempt.amount.fen),
                \(attempt.state), \(attempt.createdAt))
            """
        )
    }

    /// The attempt of that identity, locked for change where the engine locks rows.
    package func attempt(_ id: PaymentAttempt.ID) throws -> PaymentAttempt? {
        try row(
            """
            \(Self.selectAttempts) where id = \(id)
            \(isWritable ? "\(postgres: "for update")" : "")
            """
        ).map(PaymentAttempt.init(row:))
    }

    /// All attempts for an order, oldest first.
    package func attempts(for order: Order.ID) throws -> [PaymentAttempt] {
        try rows("\(Self.selectAttempts) where order_id = \(order) order by created_at, id")
            .map(PaymentAttempt.init(row:))
    }

    /// Saves what we learnt of an attempt.
    package func save(_ attempt: PaymentAttempt) throws {
        try execute(
            """
            update payment_attempts
            set state = \(attempt.state), pay_address = \(attempt.payAddress),
                provider_transaction = \(attempt.transaction),
                confirmed_at = \(attempt.confirmedAt), asked_at = \(attempt.askedAt)
            where id = \(attempt.id)
            """
        )
    }

    /// Adds a refund; one that exists for the same reason is left alone.
    ///
    /// Returns whether it is new.
    package func insert(_ refund: Refund) throws -> Bool {
        try execute(
            """
            insert into refunds (id, attempt_id, amount_fen, reason, created_at, state)
            values (\(refund.id), \(refund.attempt), \(refund.amount.fen), \(refund.reason),
                \(refund.createdAt), \(refund.state))
            on conflict do nothing
            """
        ) == 1
    }

    /// The refund of that identity.
    package func refund(_ id: Refund.ID) throws -> Refund? {
        try row("\(Self.selectRefunds) where r.id = \(id)").map(Refund.init(row:))
    }

    /// The refunds of an order's payments.
    package func refunds(for order: Order.ID) throws -> [Refund] {
        try rows(
            """
            \(Self.selectRefunds)
            join payment_attempts a on a.id = r.attempt_id
            where a.order_id = \(order)
            """
        ).map(Refund.init(row:))
    }

    /// Saves the state of a refund.
    package func save(_ refund: Refund) throws {
        try execute("update refunds set state = \(refund.state) where id = \(refund.id)")
    }

    private static var selectAttempts: Statement {
        """
        select id, order_id, gateway, amount_fen, state, pay_address, provider_transaction,
            created_at, confirmed_at, asked_at
        from payment_attempts
        """
    }

    private static var selectRefunds: Statement {
        """
        select r.id, r.attempt_id, r.amount_fen, r.reason, r.created_at, r.state
        from refunds r
        """
    }
}

extension PaymentAttempt {
    fileprivate init(row: Row) throws {
        self.init(
            id: try row["id"],
            order: try row["order_id"],
            gateway: try row["gateway"],
            amount: Money(fen: try row["amount_fen"]),
            state: try row["state"],
            payAddress: try row["pay_address"],
            transaction: try row["provider_transaction"],
            createdAt: try row["created_at"],
            confirmedAt: try row["confirmed_at"],
            askedAt: try row["asked_at"],
        )
    }
}

extension Refund {
    fileprivate init(row: Row) throws {
        self.init(
            id: try row["id"],
            attempt: try row["attempt_id"],
            amount: Money(fen: try row["amount_fen"]),
            reason: try row["reason"],
            createdAt: try row["created_at"],
            state: try row["state"],
        )
    }
}

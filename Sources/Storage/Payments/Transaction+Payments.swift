package import Domain
import Foundation

extension Transaction {
    /// Adds an attempt to pay.
    package func insert(_ attempt: PaymentAttempt) throws {
        try execute(
            """
            insert into payment_attempts (id, order_id, gateway, channel, amount_fen, state,
                created_at)
            values (\(attempt.id), \(attempt.order), \(attempt.gateway), \(attempt.channel),
                \(attempt.amount.fen), \(attempt.state), \(attempt.createdAt))
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

    /// The order of an attempt; nothing is locked by asking.
    package func order(ofAttempt id: PaymentAttempt.ID) throws -> Order.ID? {
        try value("select order_id from payment_attempts where id = \(id)", as: Order.ID.self)
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

    private static var selectAttempts: Statement {
        """
        select id, order_id, gateway, channel, amount_fen, state, pay_address,
            provider_transaction, created_at, confirmed_at, asked_at
        from payment_attempts
        """
    }
}

extension PaymentAttempt {
    fileprivate init(row: Row) throws {
        self.init(
            id: try row["id"],
            order: try row["order_id"],
            gateway: try row["gateway"],
            channel: try row["channel"],
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

package import Domain
package import Foundation

extension Transaction {
    /// A payment that a provider knows by this reference, as we have it.
    package func bookedPayment(_ id: PaymentAttempt.ID) throws -> BookedLine? {
        try row("\(Self.selectBookedPayments) where a.id = \(id)").map(BookedLine.init(row:))
    }

    /// A refund that a provider knows by this reference, as we have it.
    package func bookedRefund(_ id: Refund.ID) throws -> BookedLine? {
        try row("\(Self.selectBookedRefunds) where r.id = \(id)").map(BookedLine.init(row:))
    }

    /// What was paid and paid back by a way, in all centres, from one moment to before another.
    package func booked(by gateway: String, from: Date, to: Date) throws -> [BookedLine] {
        try rows(
            """
            \(Self.selectBookedPayments)
            where a.gateway = \(gateway) and a.state = 'confirmed' and a.amount_fen > 0
                and a.confirmed_at >= \(from) and a.confirmed_at < \(to)
            union all
            \(Self.selectBookedRefunds)
            where a.gateway = \(gateway) and r.state = 'done'
                and r.finished_at >= \(from) and r.finished_at < \(to)
            """
        ).map(BookedLine.init(row:))
    }

    /// Keeps what a comparison found, in the place of an earlier one of that day.
    package func save(_ reconciliation: Reconciliation) throws {
        let (gateway, day) = (reconciliation.gateway, reconciliation.day)
        try execute("delete from discrepancies where gateway = \(gateway) and day = \(day)")
        try execute(
            """
            insert into reconciliations (gateway, day, made_at, line_count)
            values (\(gateway), \(day), \(reconciliation.madeAt), \(reconciliation.lineCount))
            on conflict (gateway, day) do update
            set made_at = excluded.made_at, line_count = excluded.line_count
            """
        )
        for (number, discrepancy) in reconciliation.discrepancies.enumerated() {
            try execute(
                """
                insert into discrepancies (gateway, day, number, centre_id, facts)
                values (\(gateway), \(day), \(number), \(discrepancy.centre),
                    \(try JSONText.encode(discrepancy)))
                """
            )
        }
    }

    /// The newest comparisons, with what concerns a centre or nobody whom we know.
    package func reconciliations(for centre: Centre.ID, limit: Int) throws -> [Reconciliation] {
        try rows(
            """
            select gateway, day, made_at, line_count
            from reconciliations
            order by day desc, gateway
            limit \(limit)
            """
        ).map { row in
            let (gateway, day) = (try row["gateway", String.self], try row["day", String.self])
            return Reconciliation(
                gateway: gateway,
                day: day,
                madeAt: try row["made_at"],
                lineCount: try row["line_count"],
                discrepancies: try rows(
                    """
                    select facts
                    from discrepancies
                    where gateway = \(gateway) and day = \(day)
                        and (centre_id is null or centre_id = \(centre))
                    order by number
                    """
                ).map { try $0.json("facts") },
            )
        }
    }

    private static var selectBookedPayments: Statement {
        """
        select 'payment' as kind, a.id, a.amount_fen,
            case when a.state = 'confirmed' then 1 else 0 end as done, b.centre_id, o.number
        from payment_attempts a
        join orders o on o.id = a.order_id
        join batches b on b.id = o.batch_id
        """
    }

    private static var selectBookedRefunds: Statement {
        """
        select 'refund' as kind, r.id, r.amount_fen,
            case when r.state = 'done' then 1 else 0 end as done, b.centre_id, o.number
        from refunds r
        join payment_attempts a on a.id = r.attempt_id
        join orders o on o.id = a.order_id
        join batches b on b.id = o.batch_id
        """
    }
}

extension BookedLine {
    fileprivate init(row: Row) throws {
        self.init(
            kind: try row["kind"],
            reference: try row["id", Refund.ID.self].reference,
            amount: Money(fen: try row["amount_fen"]),
            isDone: try row["done", Int.self] == 1,
            centre: try row["centre_id"],
            number: try OrderNumber(stored: row["number"]),
        )
    }
}

package import Domain
import Foundation

extension Transaction {
    /// The payments and refunds of a centre that fit, the newest first.
    package func movements(
        of centre: Centre.ID,
        _ filter: MoneyFilter,
        limit: Int? = nil,
        offset: Int = 0,
    ) throws -> [MoneyMovement] {
        var part: Statement = ""
        if let limit { part = "limit \(limit) offset \(offset)" }
        return try rows(
            """
            select m.kind, m.id, m.gateway, m.channel, m.amount_fen, m.moved_at, m.transaction_id,
                o.id as order_id, o.number, b.name as batch_name
            \(Self.moved(in: centre, filter))
            order by m.moved_at desc, m.id
            \(part)
            """
        ).map { row in
            MoneyMovement(
                kind: try row["kind"],
                reference: try row["id", Refund.ID.self].reference,
                transaction: try row["transaction_id"],
                order: try row["order_id"],
                number: try OrderNumber(stored: row["number"]),
                batch: try row["batch_name"],
                gateway: try row["gateway"],
                channel: try row["channel"],
                amount: Money(fen: try row["amount_fen"]),
                at: try row["moved_at"],
            )
        }
    }

    /// What came in and went back, by way and channel.
    package func moneyTotals(of centre: Centre.ID, _ filter: MoneyFilter) throws -> [MoneyTotal] {
        let rows = try rows(
            """
            select m.kind, m.gateway, m.channel, count(*) as movements,
                cast(sum(m.amount_fen) as bigint) as fen
            \(Self.moved(in: centre, filter))
            group by m.kind, m.gateway, m.channel
            order by m.gateway, m.channel desc, m.kind
            """
        )
        var totals: [MoneyTotal] = []
        for row in rows {
            var total = MoneyTotal(gateway: try row["gateway"], channel: try row["channel"])
            if let last = totals.last, last.gateway == total.gateway,
                last.channel == total.channel
            {
                total = totals.removeLast()
            }
            total.add(
                try row["kind"],
                Money(fen: try row["fen"]),
                count: try row["movements"]
            )
            totals.append(total)
        }
        return totals
    }

    /// The ways by which anybody ever paid in a centre.
    package func payWays(of centre: Centre.ID) throws -> [String] {
        try rows(
            """
            select distinct a.gateway
            from payment_attempts a
            join orders o on o.id = a.order_id
            join batches b on b.id = o.batch_id
            where b.centre_id = \(centre) and a.state = 'confirmed' and a.amount_fen > 0
            order by a.gateway
            """
        ).map { try $0["gateway"] }
    }

    /// The refunds of a centre that wait for a person.
    package func openRefunds(of centre: Centre.ID) throws -> OpenRefunds {
        let rows = try rows(
            """
            select r.id, r.state
            from refunds r
            join payment_attempts a on a.id = r.attempt_id
            join orders o on o.id = a.order_id
            join batches b on b.id = o.batch_id
            where b.centre_id = \(centre) and r.state in ('proposed', 'failed')
            order by r.created_at, r.id
            """
        ).map { (try $0["id", Refund.ID.self], try $0["state", RefundState.self]) }
        return OpenRefunds(
            proposed: rows.filter { $0.1 == .proposed }.map(\.0),
            failed: rows.filter { $0.1 == .failed }.map(\.0),
        )
    }

    private static func moved(in centre: Centre.ID, _ filter: MoneyFilter) -> Statement {
        var conditions: [Statement] = ["b.centre_id = \(centre)"]
        if let way = filter.way { conditions.append("m.gateway = \(way)") }
        if let channel = filter.channel { conditions.append("m.channel = \(channel)") }
        if let batch = filter.batch { conditions.append("b.id = \(batch)") }
        if let begin = filter.begin { conditions.append("m.moved_at >= \(begin)") }
        if let end = filter.end { conditions.append("m.moved_at < \(end)") }
        return """
            from (
                select 'payment' as kind, a.id, a.order_id, a.gateway, a.channel, a.amount_fen,
                    a.confirmed_at as moved_at, a.provider_transaction as transaction_id
                from payment_attempts a
                where a.state = 'confirmed' and a.amount_fen > 0
                union all
                select 'refund' as kind, r.id, a.order_id, a.gateway, a.channel, r.amount_fen,
                    r.finished_at as moved_at, a.provider_transaction as transaction_id
                from refunds r
                join payment_attempts a on a.id = r.attempt_id
                where r.state = 'done'
            ) m
            join orders o on o.id = m.order_id
            join batches b on b.id = o.batch_id
            where \(Statement.joined(conditions, by: " and "))
            """
    }
}

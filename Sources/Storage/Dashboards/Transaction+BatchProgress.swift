package import Domain

extension Transaction {
    /// How many of a batch's orders carry each label.
    package func labelCounts(of batch: Batch.ID) throws -> [OrderLabel: Int] {
        let rows = try rows(
            """
            select capture, payment, registry, fulfilment, count(*) as orders
            from orders
            where batch_id = \(batch)
            group by capture, payment, registry, fulfilment
            """
        )
        var counts: [OrderLabel: Int] = [:]
        for row in rows {
            counts[OrderLabel(try OrderLines(row: row)), default: 0] += try row["orders", Int.self]
        }
        return counts
    }
}

package import Domain

extension Transaction {
    /// The approved orders of some batches at a stage of production, the oldest first.
    package func ordersToProduce(
        at stage: ProductionStage,
        of batches: [Batch.ID],
        limit: Int,
        offset: Int,
        vault: Vault,
    ) throws -> [OrderSummary] {
        let ids = try rows(
            """
            select o.id
            from orders o
            where o.batch_id in \(list: batches) and o.capture = 'approved'
                and o.fulfilment = \(stage.state)
            order by o.submitted_at, o.number
            limit \(limit) offset \(offset)
            """
        ).map { try $0["id", Order.ID.self] }
        return try ids.compactMap { try orderSummary($0, vault: vault) }
    }

    /// How many approved orders of some batches stand at each stage of production.
    package func productionCounts(of batches: [Batch.ID]) throws -> [ProductionStage: Int] {
        var counts: [ProductionStage: Int] = [:]
        for row in try rows(
            """
            select fulfilment, count(*) as orders
            from orders
            where batch_id in \(list: batches) and capture = 'approved'
            group by fulfilment
            """
        ) {
            let state: FulfilmentState = try row["fulfilment"]
            for stage in ProductionStage.allCases where stage.state == state {
                counts[stage] = try row["orders"]
            }
        }
        return counts
    }

    /// Adds a run with its orders.
    package func insert(_ run: PrintRun, orders: [Order.ID]) throws {
        try execute(
            """
            insert into print_runs (id, centre_id, created_at, created_by)
            values (\(run.id), \(run.centre), \(run.createdAt), \(run.createdBy))
            """
        )
        for order in orders {
            try execute(
                "insert into print_run_orders (run_id, order_id) values (\(run.id), \(order))"
            )
        }
    }

    /// The run of that identity.
    package func printRun(_ id: PrintRun.ID) throws -> PrintRun? {
        try row("\(Self.selectRuns) where id = \(id)").map(PrintRun.init(row:))
    }

    /// A centre's runs, newest first.
    package func printRuns(of centre: Centre.ID, limit: Int) throws -> [PrintRunRow] {
        try rows(
            """
            \(Self.selectRuns)
            where centre_id = \(centre)
            order by created_at desc, id
            limit \(limit)
            """
        ).map { row in
            let run = try PrintRun(row: row)
            let count = try value(
                "select count(*) from print_run_orders where run_id = \(run.id)",
                as: Int.self
            )
            return PrintRunRow(run: run, orders: count ?? 0)
        }
    }

    /// The orders of a run, by number.
    package func orders(of run: PrintRun.ID, vault: Vault) throws -> [OrderSummary] {
        try rows(
            """
            select o.id
            from print_run_orders r
            join orders o on o.id = r.order_id
            where r.run_id = \(run)
            order by o.number
            """
        ).compactMap { try orderSummary($0["id"], vault: vault) }
    }

    private static var selectRuns: Statement {
        "select id, centre_id, created_at, created_by from print_runs"
    }
}

extension PrintRun {
    fileprivate init(row: Row) throws {
        self.init(
            id: try row["id"],
            centre: try row["centre_id"],
            createdAt: try row["created_at"],
            createdBy: try row["created_by"],
        )
    }
}

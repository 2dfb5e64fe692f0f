package import Domain
import Storage

/// What came of a change of several orders.
package struct ProductionResult: Sendable, Hashable {
    /// The run that was begun, where making was.
    package let run: PrintRun.ID?
    package let changed: Int
    /// How many somebody else had moved a moment before.
    package let taken: Int
}

extension Services {
    /// Starts making, packs, takes back or makes again the orders that were ticked.
    ///
    /// Of two who tick the same order one moves it; the other is told how many were gone.
    package func changeProduction(
        _ change: ProductionChange,
        of ids: [Order.ID],
        because reason: String = "",
        by staff: Staff,
    ) async throws -> ProductionResult {
        try staff.require(.produce)
        guard !ids.isEmpty else { throw ProductionError.nothingChosen }
        guard ids.count <= ProductionFilter.rows else {
            throw ProductionError.tooManyChosen(limit: ProductionFilter.rows)
        }
        let facts = try facts(of: change, because: reason.trimmed)
        return try await database.write { tx in
            var changed: [Order.ID] = []
            // In one order everywhere, so that two who lock the same rows do not block each other.
            for id in Set(ids).sorted(by: { $0.description < $1.description }) {
                guard var order = try tx.order(id), let batch = try tx.batch(order.batch),
                    batch.centre == staff.centre
                else { throw ProductionError.notFound }
                // Which of the rules forbids it does not matter: it is counted as taken.
                guard let transition = try? order.produce(change) else { continue }
                try save(
                    order,
                    transition,
                    batch: batch,
                    by: .staff(staff.id),
                    facts: facts,
                    in: tx
                )
                changed.append(id)
            }
            guard !changed.isEmpty else { throw ProductionError.allTaken }
            let run = change == .start ? try begin(changed, by: staff, in: tx) : nil
            return ProductionResult(
                run: run,
                changed: changed.count,
                taken: Set(ids).count - changed.count
            )
        }
    }

    private func facts(
        of change: ProductionChange,
        because reason: String,
    ) throws(ProductionError) -> [String: String] {
        guard change == .takeBack else { return [:] }
        guard !reason.isEmpty else { throw .reasonMissing }
        guard reason.count <= 200 else { throw .reasonTooLong(limit: 200) }
        return ["reason": reason]
    }

    private func begin(
        _ orders: [Order.ID],
        by staff: Staff,
        in tx: Transaction,
    ) throws -> PrintRun.ID {
        let run = PrintRun(
            id: id(),
            centre: staff.centre,
            createdAt: now(),
            createdBy: staff.id
        )
        try tx.insert(run, orders: orders)
        try record(
            .printRunStarted,
            .printRun(run.id),
            by: .staff(staff.id),
            centre: staff.centre,
            facts: ["orders": String(orders.count)],
            in: tx
        )
        return run.id
    }
}

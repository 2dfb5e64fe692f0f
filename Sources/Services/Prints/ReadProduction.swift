package import Domain
import Storage

extension Services {
    /// What is to be made, packed or sent, as the filter says.
    package func production(
        _ filter: ProductionFilter,
        by staff: Staff,
    ) async throws -> ProductionList {
        try staff.require(.produce)
        return try await database.read { tx in
            let batches = try tx.batches(of: staff.centre).filter { $0.policy.fulfilment != .none }
            let schools = try tx.schools(of: staff.centre).filter { school in
                batches.contains { $0.school == school.id }
            }
            let wanted = batches.filter(filter.holds).map(\.id)
            return ProductionList(
                filter: filter,
                rows: try tx.ordersToProduce(
                    at: filter.stage,
                    of: wanted,
                    limit: ProductionFilter.rows,
                    offset: (filter.page - 1) * ProductionFilter.rows,
                    vault: vault,
                ),
                counts: try tx.productionCounts(of: wanted),
                schools: schools,
                batches: batches,
            )
        }
    }

    /// A run with its orders.
    package func printRun(_ id: PrintRun.ID, by staff: Staff) async throws -> PrintRunDetail {
        try staff.require(.produce)
        return try await database.read { tx in
            guard let run = try tx.printRun(id), run.centre == staff.centre else {
                throw ProductionError.notFound
            }
            return PrintRunDetail(run: run, orders: try tx.orders(of: id, vault: vault))
        }
    }

    /// The runs of the centre, newest first.
    package func printRuns(by staff: Staff, limit: Int) async throws -> [PrintRunRow] {
        try staff.require(.produce)
        return try await database.read { try $0.printRuns(of: staff.centre, limit: limit) }
    }
}

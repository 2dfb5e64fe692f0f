package import Domain
import Storage

extension Services {
    /// The centre's payments and refunds that fit a filter: a page of them, and the sums of all.
    package func money(_ filter: MoneyFilter, by staff: Staff) async throws -> MoneyReport {
        try staff.require(.viewMoney)
        return try await database.read { tx in
            try moneyReport(filter, of: staff, in: tx) {
                try tx.movements(
                    of: staff.centre,
                    filter,
                    limit: MoneyFilter.pageSize,
                    offset: (filter.page - 1) * MoneyFilter.pageSize,
                )
            }
        }
    }

    /// All of them to take along; that is on record.
    package func downloadMoney(_ filter: MoneyFilter, by staff: Staff) async throws -> MoneyReport {
        try staff.require(.viewMoney)
        return try await database.write { tx in
            let report = try moneyReport(filter, of: staff, in: tx) {
                try tx.movements(of: staff.centre, filter)
            }
            try record(
                .moneyDownloaded,
                .staff(staff.id),
                by: .staff(staff.id),
                centre: staff.centre,
                facts: ["rows": String(report.movements.count)],
                in: tx
            )
            return report
        }
    }

    private func moneyReport(
        _ filter: MoneyFilter,
        of staff: Staff,
        in tx: Transaction,
        _ movements: () throws -> [MoneyMovement],
    ) throws -> MoneyReport {
        // A day that is none finds nothing, rather than everything.
        let isRight = filter.wrongDays.isEmpty
        return MoneyReport(
            filter: filter,
            movements: isRight ? try movements() : [],
            totals: isRight ? try tx.moneyTotals(of: staff.centre, filter) : [],
            batches: try tx.batches(of: staff.centre),
            ways: try tx.payWays(of: staff.centre),
            openRefunds: try tx.openRefunds(of: staff.centre),
            reconciliations: try tx.reconciliations(for: staff.centre, limit: 60),
        )
    }
}

package import Domain
import Storage

extension Services {
    /// The student's orders under a tab that answer to what was typed, newest first.
    package func orders(
        by account: Account,
        tab: OrderTab = .all,
        matching query: String = "",
    ) async throws -> OrderList {
        let all = try await database.read { tx in
            try tx.orderSummaries(of: account.id, vault: vault).map { try listed($0, in: tx) }
        }
        return OrderList(all, tab: tab, query: query)
    }

    private func listed(_ summary: OrderSummary, in tx: Transaction) throws -> ListedOrder {
        let (order, policy) = (summary.order, summary.batch.policy)
        let open = try tx.openReview(of: order.id)
        return ListedOrder(
            summary: summary,
            attempts: try tx.attempts(for: order.id),
            actions: actions(of: summary, while: open),
            hindrance: order.hindrance(policy: policy, at: now()),
            shipments: try tx.shipments(of: order.id),
        )
    }

    /// The newest orders that a member of staff may see, by any number that people read out and by
    /// label, and how many fit in all; looking a person up by a personal number is on record.
    package func staffOrders(
        by staff: Staff,
        matching text: String,
        label: OrderLabel?,
        limit: Int,
    ) async throws -> (rows: [OrderSummary], total: Int) {
        try staff.require(.viewOrders)
        let search = OrderSearch(text) { vault.fingerprint($0.digits, for: .phone) }
        let found = try await database.read { tx in
            try tx.orderSummaries(
                of: staff.centre,
                school: staff.school,
                matching: search,
                label: label,
                limit: limit,
                vault: vault,
            )
        }
        if let number = search.personalNumber(findingStudents: found.rows.map(\.identity)) {
            try await database.write { tx in
                try record(
                    .ordersSearched,
                    .staff(staff.id),
                    by: .staff(staff.id),
                    centre: staff.centre,
                    facts: ["by": number.rawValue, "found": String(found.total)],
                    in: tx
                )
            }
        }
        return found
    }
}

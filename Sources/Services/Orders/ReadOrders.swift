package import Domain
import Foundation
import Storage

extension Services {
    /// The student's orders, newest first.
    package func orders(by account: Account) async throws -> [OrderSummary] {
        try await database.read { try $0.orderSummaries(of: account.id, vault: vault) }
    }

    /// Everything that the student's order page shows.
    package func order(_ id: Order.ID, by account: Account) async throws -> OrderDetail {
        let found = try await database.read { tx -> OrderDetail? in
            guard let summary = try tx.orderSummary(id, vault: vault),
                summary.order.account == account.id
            else { return nil }
            return try detail(of: summary, in: tx)
        }
        guard let found else {
            try await refuse(.order(id), to: .student(account.id), as: OrderError.notFound)
        }
        return found
    }

    private func detail(of summary: OrderSummary, in tx: Transaction) throws -> OrderDetail {
        let order = summary.order
        let reviews = try tx.reviews(of: order.id)
        let open = reviews.last { $0.state == .waiting || $0.state == .decided }
        return OrderDetail(
            summary: summary,
            photo: try order.photo.flatMap(tx.photo),
            refusal: order.lines.capture == .rejected
                ? reviews.last { $0.state == .settled } : nil,
            history: try tx.auditEntries(about: "order", order.id.description),
            attempts: try tx.attempts(for: order.id),
            actions: order.actions(
                policy: summary.batch.policy,
                taken: open?.isTaken(at: now()) ?? false,
                at: now(),
            ),
            hindrance: order.hindrance(policy: summary.batch.policy, at: now()),
            reviewPromisedBy: open?.dueAt,
            promiseOfToday: reviewPromise(summary.batch.policy),
        )
    }

    /// The newest orders that a member of staff may see, by number or student number and label;
    /// and how many fit in all.
    package func staffOrders(
        by staff: Staff,
        matching text: String,
        label: OrderLabel?,
        limit: Int,
    ) async throws -> (rows: [OrderSummary], total: Int) {
        try staff.require(.viewOrders)
        return try await database.read { tx in
            try tx.orderSummaries(
                of: staff.centre,
                school: staff.school,
                matching: text.trimmed,
                label: label,
                limit: limit,
                vault: vault,
            )
        }
    }
}

package import Domain
import Storage

extension Services {
    /// One order of the centre, and of the school where the member of staff works for one.
    package func deskOrder(_ id: Order.ID, by staff: Staff) async throws -> DeskOrder {
        try staff.require(.viewOrders)
        let found = try await database.read { tx -> DeskOrder? in
            guard let summary = try staffOrder(id, of: staff, in: tx) else { return nil }
            return DeskOrder(
                summary: summary,
                contact: try contact(of: summary.order, in: tx)?.masked,
                attempts: try tx.attempts(for: id),
                refunds: try tx.refunds(for: id),
                history: try tx.auditEntries(about: "order", id.description),
                shipments: try tx.shipments(of: id),
            )
        }
        guard let found else {
            try await refuse(.order(id), to: .staff(staff.id), as: OrderError.notFound)
        }
        return found
    }

    /// The order, where this member of staff may see it.
    func staffOrder(
        _ id: Order.ID,
        of staff: Staff,
        in tx: Transaction,
    ) throws -> OrderSummary? {
        guard let summary = try tx.orderSummary(id, vault: vault),
            summary.batch.centre == staff.centre,
            staff.school == nil || staff.school == summary.batch.school
        else { return nil }
        return summary
    }
}

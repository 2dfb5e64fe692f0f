import Domain
import Hummingbird
import Services
import Views

/// Refunds at the desk: proposed by one person, decided by another.
struct DeskRefundController: Sendable {
    let services: Services

    func addRoutes(to staff: RouterGroup<StaffContext>) {
        staff.get("desk/orders/:id/refund", use: form)
        staff.post("desk/orders/:id/refund", use: propose)
        staff.get("desk/refunds/:id", use: show)
        staff.post("desk/refunds/:id", use: decide)
        staff.post("desk/refunds/:id/retry", use: retry)
    }

    func form(_ request: Request, context: StaffContext) async throws -> Response {
        try context.staff.require(.refund)
        let order = try await services.deskOrder(context.id(), by: context.staff)
        guard order.attempts.refundable(after: order.refunds) != nil else {
            throw RefundError.nothingPaid
        }
        return context.page(.proposeRefund(order))
    }

    func propose(_ request: Request, context: StaffContext) async throws -> Response {
        let order = try await services.deskOrder(context.id(), by: context.staff)
        return try await context.answering("words", again: { .proposeRefund(order, $0) }) {
            let id = try await services.proposeRefund(
                of: order.summary.order.id,
                saying: context.form["words"],
                by: context.staff,
            )
            return context.redirect(to: .refund(id))
        }
    }

    func show(_ request: Request, context: StaffContext) async throws -> Response {
        let item = try await services.refund(context.id(), by: context.staff)
        return context.page(.deskRefund(item, for: context.staff))
    }

    func decide(_ request: Request, context: StaffContext) async throws -> Response {
        let item = try await services.refund(context.id(), by: context.staff)
        let id = item.refund.id
        return try await context.answering(
            "outcome",
            again: { .deskRefund(item, for: context.staff, $0) },
        ) {
            guard let event = RefundState.Event(rawValue: context.form["outcome"]),
                event == .confirmed || event == .declined
            else { throw RefundError.outcomeMissing }
            try await services.decideRefund(id, event, by: context.staff)
            return context.redirect(to: .refund(id))
        }
    }

    func retry(_ request: Request, context: StaffContext) async throws -> Response {
        let id: Refund.ID = try context.id()
        try await services.retryRefund(id, by: context.staff)
        return context.redirect(to: .refund(id))
    }
}

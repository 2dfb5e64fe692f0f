import Domain
import Hummingbird
import Services
import Views

/// A student's own refund, before anybody reviewed the photo.
struct RefundController: Sendable {
    let services: Services

    func addRoutes(to students: RouterGroup<StudentContext>) {
        students.get("orders/:id/refund", use: ask)
        students.post("orders/:id/refund", use: begin)
    }

    func ask(_ request: Request, context: StudentContext) async throws -> Response {
        let detail = try await services.order(context.id(), by: context.account)
        guard detail.mayAskRefund else {
            return context.redirect(to: .order(detail.summary.order.id))
        }
        return context.page(.askRefund(detail))
    }

    func begin(_ request: Request, context: StudentContext) async throws -> Response {
        let id: Order.ID = try context.id()
        try await services.askRefund(id, by: context.account)
        return context.redirect(to: .order(id))
    }
}

import Domain
import Hummingbird
import Services
import Views

/// Asking to capture again after approval, and going back to the approved photo.
struct RecaptureController: Sendable {
    let services: Services

    func addRoutes(to students: RouterGroup<StudentContext>) {
        students.get("orders/:id/recapture", use: ask)
        students.post("orders/:id/recapture", use: send)
        students.post("orders/:id/kept", use: keep)
    }

    func ask(_ request: Request, context: StudentContext) async throws -> Response {
        let detail = try await services.order(context.id(), by: context.account)
        guard detail.mayAskRecapture else {
            return context.redirect(to: .order(detail.summary.order.id))
        }
        return context.page(.recapture(detail.summary))
    }

    func send(_ request: Request, context: StudentContext) async throws -> Response {
        let detail = try await services.order(context.id(), by: context.account)
        return try await context.answering("words", again: { .recapture(detail.summary, $0) }) {
            try await services.askRecapture(
                of: detail.summary.order.id,
                because: context.form["words"],
                by: context.account,
            )
            return context.redirect(to: .order(detail.summary.order.id))
        }
    }

    func keep(_ request: Request, context: StudentContext) async throws -> Response {
        let id: Order.ID = try context.id()
        try await services.keepApproved(id, by: context.account)
        return context.redirect(to: .order(id))
    }
}

import Domain
import Hummingbird
import Services
import Views

/// The student's side of a sanction: what was decided, and the appeal.
struct SanctionNoticeController: Sendable {
    let services: Services

    func addRoutes(to students: RouterGroup<StudentContext>) {
        students.get("orders/:id/sanction", use: show)
        students.post("orders/:id/sanction", use: appeal)
    }

    func show(_ request: Request, context: StudentContext) async throws -> Response {
        let item = try await services.sanction(on: context.id(), by: context.account)
        return context.page(.sanction(item, at: services.now()))
    }

    func appeal(_ request: Request, context: StudentContext) async throws -> Response {
        let item = try await services.sanction(on: context.id(), by: context.account)
        return try await context.answering(
            "words",
            again: { .sanction(item, at: services.now(), $0) },
        ) {
            try await services.appealSanction(
                on: item.sanction.order,
                saying: context.form["words"],
                by: context.account,
            )
            return context.redirect(to: .sanction(item.sanction.order))
        }
    }
}

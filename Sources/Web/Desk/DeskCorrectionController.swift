import Domain
import Hummingbird
import Services
import Views

/// What students ask to have corrected, at the desk.
struct DeskCorrectionController: Sendable {
    let services: Services

    func addRoutes(to staff: RouterGroup<StaffContext>) {
        staff.get("desk/corrections", use: list)
        staff.get("desk/corrections/:id", use: show)
        staff.post("desk/corrections/:id", use: answer)
    }

    func list(_ request: Request, context: StaffContext) async throws -> Response {
        let cases = try await services.corrections(by: context.staff, limit: DeskController.rows)
        return context.page(.corrections(cases))
    }

    func show(_ request: Request, context: StaffContext) async throws -> Response {
        context.page(
            .correction(try await services.correction(context.id(), by: context.staff))
        )
    }

    func answer(_ request: Request, context: StaffContext) async throws -> Response {
        let item = try await services.correction(context.id(), by: context.staff)
        return try await context.filling(again: { .correction(item, $0) }) {
            try await services.answerCorrection(
                item.correction.id,
                accepting: context.form["decision"] == "accept",
                answer: context.form["answer"],
                by: context.staff,
            )
            return context.redirect(to: .corrections)
        }
    }
}

import Domain
import Hummingbird
import Services
import Views

/// Sanctions at the desk: which wait, the second person's decision, the answer to an appeal.
struct SanctionController: Sendable {
    /// As many as a page shows.
    private static let limit = 200

    let services: Services

    func addRoutes(to staff: RouterGroup<StaffContext>) {
        staff.get("desk/sanctions", use: list)
        staff.get("desk/sanctions/:id", use: show)
        staff.post("desk/sanctions/:id", use: decide)
    }

    func list(_ request: Request, context: StaffContext) async throws -> Response {
        let cases = try await services.sanctions(by: context.staff, limit: Self.limit)
        return context.page(.deskSanctions(cases, at: services.now()))
    }

    func show(_ request: Request, context: StaffContext) async throws -> Response {
        let item = try await services.sanction(context.id(), by: context.staff)
        return context.page(.deskSanction(item, for: context.staff, at: services.now()))
    }

    func decide(_ request: Request, context: StaffContext) async throws -> Response {
        let item = try await services.sanction(context.id(), by: context.staff)
        let (outcome, words) = (context.form["outcome"], context.form["words"])
        return try await context.answering(
            sanction: "words",
            again: { .deskSanction(item, for: context.staff, at: services.now(), $0) },
        ) {
            let id = item.sanction.id
            if let event = AppealState.Event(rawValue: outcome), item.appeal != nil {
                try await services.answerAppeal(
                    against: id,
                    event,
                    saying: words,
                    by: context.staff
                )
            } else if let event = SanctionState.Event(rawValue: outcome), event != .lifted {
                try await services.decideSanction(id, event, saying: words, by: context.staff)
            } else {
                throw SanctionError.outcomeMissing
            }
            return context.redirect(to: .deskSanction(id))
        }
    }
}

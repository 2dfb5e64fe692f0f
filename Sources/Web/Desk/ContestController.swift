import Domain
import Hummingbird
import Services
import Views

/// The contested refusals: which wait, what is to be answered, the answer.
struct ContestController: Sendable {
    let services: Services

    func addRoutes(to staff: RouterGroup<StaffContext>) {
        staff.get("desk/contests", use: list)
        staff.get("desk/contests/:id", use: show)
        staff.post("desk/contests/:id", use: answer)
    }

    func list(_ request: Request, context: StaffContext) async throws -> Response {
        let open = try await services.contests(by: context.staff)
        return context.page(.deskContests(open, at: services.now()))
    }

    func show(_ request: Request, context: StaffContext) async throws -> Response {
        let item = try await services.contest(context.id(), by: context.staff)
        return context.page(.deskContest(item, at: services.now()))
    }

    func answer(_ request: Request, context: StaffContext) async throws -> Response {
        let item = try await services.contest(context.id(), by: context.staff)
        let outcome = ContestState.Event(rawValue: context.form["outcome"])
        return try await context.answering(
            outcome == nil ? "outcome" : "answer",
            again: { .deskContest(item, at: services.now(), $0) },
        ) {
            guard let outcome else { throw ContestError.outcomeMissing }
            try await services.answerContest(
                item.contest.id,
                outcome,
                saying: context.form["answer"],
                by: context.staff,
            )
            return context.redirect(to: .contests)
        }
    }
}

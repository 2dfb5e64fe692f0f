import Domain
import Foundation
import Hummingbird
import Services
import Views

/// The requests to capture again: which wait, what is to be answered, the answer.
struct DeskRecaptureController: Sendable {
    let services: Services

    func addRoutes(to staff: RouterGroup<StaffContext>) {
        staff.get("desk/recaptures", use: list)
        staff.get("desk/recaptures/:id", use: show)
        staff.post("desk/recaptures/:id", use: answer)
    }

    func list(_ request: Request, context: StaffContext) async throws -> Response {
        let waiting = try await services.recaptures(by: context.staff)
        return context.page(.deskRecaptures(waiting, at: services.now()))
    }

    func show(_ request: Request, context: StaffContext) async throws -> Response {
        let item = try await services.recapture(context.id(), by: context.staff)
        return context.page(.deskRecapture(item, at: services.now()))
    }

    func answer(_ request: Request, context: StaffContext) async throws -> Response {
        let item = try await services.recapture(context.id(), by: context.staff)
        let outcome = RecaptureState.Event(rawValue: context.form["outcome"])
        return try await context.answering(
            outcome == nil ? "outcome" : "answer",
            again: { .deskRecapture(item, at: services.now(), $0) },
        ) {
            guard let outcome else { throw RecaptureError.outcomeMissing }
            try await services.answerRecapture(
                item.request.id,
                outcome,
                saying: context.form["answer"],
                by: context.staff,
            )
            return context.redirect(to: .recaptures)
        }
    }
}

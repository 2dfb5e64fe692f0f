import Domain
import Foundation
import Hummingbird
import Services
import Views

/// Rosters at the desk: importing a file, reading its report.
struct DeskRosterController: Sendable {
    let services: Services

    func addRoutes(to staff: RouterGroup<StaffContext>) {
        staff.get("desk/batches/:id/roster", use: show)
        staff.post("desk/batches/:id/roster", use: send)
        staff.get("desk/rosters/:id", use: report)
    }

    func show(_ request: Request, context: StaffContext) async throws -> Response {
        context.page(.roster(try await services.roster(of: context.id(), by: context.staff)))
    }

    func send(_ request: Request, context: StaffContext) async throws -> Response {
        let roster = try await services.roster(of: context.id(), by: context.staff)
        return try await context.answering("file", again: { .roster(roster, $0) }) {
            let id = try await services.sendRoster(
                context.form.file("file")?.bytes ?? Data(),
                batch: roster.batch.id,
                by: context.staff,
            )
            return context.redirect(to: .rosterImport(id))
        }
    }

    func report(_ request: Request, context: StaffContext) async throws -> Response {
        let found = try await services.rosterImport(context.id(), by: context.staff)
        return context.page(.rosterImport(found.work, in: found.batch))
    }
}

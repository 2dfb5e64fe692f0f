import Domain
import Foundation
import Hummingbird
import Services
import Views

/// Who of a roster is missing: the page, the table to take along, the reminders.
struct ParticipationController: Sendable {
    let services: Services

    func addRoutes(to staff: RouterGroup<StaffContext>) {
        staff.get("desk/batches/:id/participation", use: show)
        staff.get("desk/batches/:id/participation.csv", use: table)
        staff.post("desk/batches/:id/reminders", use: remind)
    }

    func show(_ request: Request, context: StaffContext) async throws -> Response {
        let report = try await services.participation(
            in: context.id(),
            filter(request),
            by: context.staff,
        )
        return context.page(.participation(report))
    }

    func table(_ request: Request, context: StaffContext) async throws -> Response {
        let report = try await services.downloadParticipation(
            in: context.id(),
            filter(request),
            by: context.staff,
        )
        return context.data(
            Data(report.table(in: context.pageContext.language).utf8),
            type: "text/csv; charset=utf-8",
            fileName: "\(report.batch.featureCode).csv",
        )
    }

    func remind(_ request: Request, context: StaffContext) async throws -> Response {
        let (id, filter): (Batch.ID, _) = (try context.id(), filter(request))
        _ = try await services.remindParticipants(in: id, filter, by: context.staff)
        return context.redirect(to: .participation(id, filter))
    }

    private func filter(_ request: Request) -> ParticipationFilter {
        let level = request.query("level")
        return ParticipationFilter(
            standing: ParticipationStanding(rawValue: request.query("standing")),
            level: level.isEmpty ? nil : level,
            query: request.query("q"),
            page: Int(request.query("page")) ?? 1,
        )
    }
}

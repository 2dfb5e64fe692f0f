import Domain
import Foundation
import Hummingbird
import Services
import Views

/// The centre's money: the page, the table to take along, the providers' statements.
struct MoneyController: Sendable {
    let services: Services

    func addRoutes(to staff: RouterGroup<StaffContext>) {
        staff.get("desk/money", use: show)
        staff.get("desk/money.csv", use: table)
        staff.get("desk/money/statements", use: statements)
    }

    func show(_ request: Request, context: StaffContext) async throws -> Response {
        let filter = filter(request)
        let report = try await services.money(filter, by: context.staff)
        return context.page(
            .money(report),
            status: filter.wrongDays.isEmpty ? .ok : .unprocessableContent,
        )
    }

    func table(_ request: Request, context: StaffContext) async throws -> Response {
        let report = try await services.downloadMoney(filter(request), by: context.staff)
        return context.data(
            Data(report.table(in: context.pageContext.language).utf8),
            type: "text/csv; charset=utf-8",
            fileName: "money.csv",
        )
    }

    func statements(_ request: Request, context: StaffContext) async throws -> Response {
        let report = try await services.money(MoneyFilter(), by: context.staff)
        return context.page(.statements(report.reconciliations))
    }

    private func filter(_ request: Request) -> MoneyFilter {
        let way = request.query("way")
        return MoneyFilter(
            way: way.isEmpty ? nil : way,
            channel: Channel(rawValue: request.query("channel")),
            batch: Batch.ID(request.query("batch")),
            from: request.query("from"),
            to: request.query("to"),
            page: Int(request.query("page")) ?? 1,
        )
    }
}

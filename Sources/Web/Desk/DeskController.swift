import Domain
import Hummingbird
import Services
import Views

/// The pages of the desk that belong to no single feature.
struct DeskController: Sendable {
    let services: Services
    let secure: Bool

    /// How many rows a list shows at once.
    static let rows = 50

    func addRoutes(to staff: RouterGroup<StaffContext>) {
        staff.get("desk", use: home)
        staff.post("desk/sign-out", use: signOut)
        staff.get("desk/orders", use: orders)
        staff.get("desk/orders/:id", use: order)
        staff.get("desk/audit", use: audit)
    }

    func home(_ request: Request, context: StaffContext) async throws -> Response {
        let overview = try await services.deskOverview(by: context.staff)
        return context.page(.deskHome(overview, for: context.staff, now: services.now()))
    }

    func signOut(_ request: Request, context: StaffContext) async throws -> Response {
        if let token = context.visitor.staffToken { try await services.signOut(session: token) }
        var response = context.redirect(to: .deskSignIn)
        response.endSession(.staff, secure: secure)
        return response
    }

    func orders(_ request: Request, context: StaffContext) async throws -> Response {
        let filter = OrderFilter(
            query: request.query("q"),
            label: OrderLabel(rawValue: request.query("state")),
        )
        let found = try await services.staffOrders(
            by: context.staff,
            matching: filter.query,
            label: filter.label,
            limit: Self.rows,
        )
        return context.page(.deskOrders(found.rows, total: found.total, filter: filter))
    }

    func order(_ request: Request, context: StaffContext) async throws -> Response {
        let order = try await services.deskOrder(context.id(), by: context.staff)
        return context.page(.deskOrder(order, for: context.staff))
    }

    func audit(_ request: Request, context: StaffContext) async throws -> Response {
        let query = request.query("q")
        let entries = try await services.auditEntries(
            by: context.staff,
            matching: query,
            limit: Self.rows,
        )
        return context.page(.audit(entries, query: query, limit: Self.rows))
    }
}

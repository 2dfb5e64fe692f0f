import Domain
import Hummingbird
import Services
import Views

/// Deliveries to the registry, and their packages.
struct DeliveryController: Sendable {
    let services: Services

    func addRoutes(to staff: RouterGroup<StaffContext>) {
        staff.get("desk/batches/:id/deliveries", use: list)
        staff.post("desk/batches/:id/deliveries", use: create)
        staff.get("desk/deliveries/:id", use: show)
        staff.get("desk/deliveries/:id/package.zip", use: package)
    }

    func list(_ request: Request, context: StaffContext) async throws -> Response {
        let id: Batch.ID = try context.id()
        let progress = try await services.batch(id, by: context.staff)
        let deliveries = try await services.deliveries(batch: id, by: context.staff)
        return context.page(.deliveries(of: progress, deliveries, for: context.staff))
    }

    func create(_ request: Request, context: StaffContext) async throws -> Response {
        let id = try await services.createDelivery(batch: try context.id(), by: context.staff)
        return context.redirect(to: .delivery(id))
    }

    func show(_ request: Request, context: StaffContext) async throws -> Response {
        let detail = try await services.delivery(try context.id(), by: context.staff)
        return context.page(.delivery(detail, for: context.staff))
    }

    func package(_ request: Request, context: StaffContext) async throws -> Response {
        let id: Delivery.ID = try context.id()
        let detail = try await services.delivery(id, by: context.staff)
        let bytes = try await services.deliveryPackage(id, by: context.staff)
        return context.data(bytes, type: "application/zip", fileName: detail.packageName)
    }
}

extension DeliveryDetail {
    /// The batch's code and the local day and time of the delivery: `7KQM2P-20260612-1800.zip`.
    fileprivate var packageName: String {
        let parts = ChinaTime.components(delivery.createdAt).prefix(5).map {
            $0 < 10 ? "0\($0)" : "\($0)"
        }
        let day = parts.prefix(3).joined()
        return "\(batch.featureCode)-\(day)-\(parts.suffix(2).joined()).zip"
    }
}

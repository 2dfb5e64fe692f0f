import Domain
import Foundation
import Hummingbird
import Services
import Views

/// The student's side of a photo by somebody else's phone: the code, and the photo arriving.
struct HelperController: Sendable {
    let services: Services

    func addRoutes(to students: RouterGroup<StudentContext>) {
        students.post("orders/:id/helper", use: ask)
        students.get("orders/:id/helper/:token", use: wait)
        students.get("orders/:id/helper/:token/state", use: state)
    }

    func ask(_ request: Request, context: StudentContext) async throws -> Response {
        let id: Order.ID = try context.id()
        let token = try await services.makeHelperLink(for: id, by: context.account)
        return context.redirect(to: .helperWait(id, token))
    }

    func wait(_ request: Request, context: StudentContext) async throws -> Response {
        let detail = try await services.order(context.id(), by: context.account)
        let (order, token) = (detail.summary.order.id, context.secret("token"))
        let link = try await services.helperLink(token, for: order, by: context.account)
        if let photo = link.photo { return context.redirect(to: .photo(photo)) }
        guard link.expiresAt > services.now() else {
            return context.page(.helperOver(detail.summary))
        }
        let address = services.publicURL + Link.helper(token).path
        return context.page(
            .helperWait(
                detail.summary,
                token: token,
                address: address,
                code: try services.drawQRCode(address),
            )
        )
    }

    func state(_ request: Request, context: StudentContext) async throws -> Response {
        let id: Order.ID = try context.id()
        let token = context.secret("token")
        let link = try await services.helperLink(token, for: id, by: context.account)
        let isOver = link.expiresAt <= services.now()
        return try context.json(
            Progress(
                state: link.photo != nil ? "arrived" : isOver ? "expired" : "waiting",
                done: link.photo != nil || isOver,
                next: link.photo.map(Link.photo) ?? .helperWait(id, token),
            )
        )
    }
}

extension Visiting {
    /// A secret in the path.
    func secret(_ name: String) -> String { parameters.get(name) ?? "" }
}

import Foundation
import Hummingbird
import Services

/// What payment providers tell us; trusted by their signature, not by a cookie.
struct CallbackController: Sendable {
    let services: Services

    func addRoutes(to router: Router<SiteContext>) {
        router.post("callbacks/payments/:gateway", use: receive)
    }

    func receive(_ request: Request, context: SiteContext) async throws -> Response {
        let gateway = try context.parameters.require("gateway")
        let body = try await request.bytes(upTo: 64 * 1024)
        let headers = request.headers.map { ($0.name.canonicalName, $0.value) }
        try await services.receiveCallback(
            gateway: gateway,
            headers: Dictionary(headers) { first, _ in first },
            body: body,
        )
        return Response(status: .noContent)
    }
}

import Hummingbird
import NIOCore
import Services
import Views

/// Tells load balancers whether this node can work.
struct HealthController: Sendable {
    let services: Services

    func addRoutes(to router: Router<SiteContext>) {
        router.get(RouterPath(Link.health.path), use: health)
    }

    func health(_ request: Request, context: SiteContext) async throws -> Response {
        let isHealthy = await services.isHealthy()
        return Response(
            status: isHealthy ? .ok : .serviceUnavailable,
            headers: [.contentType: "text/plain; charset=utf-8", .cacheControl: "no-store"],
            body: ResponseBody(byteBuffer: ByteBuffer(string: isHealthy ? "ok\n" : "troubled\n")),
        )
    }
}

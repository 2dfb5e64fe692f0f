import Domain
package import Hummingbird
package import Services

/// Looks up who signed in: students at the counter, staff at the desk.
package struct Sessions: RouterMiddleware {
    package typealias Context = SiteContext

    private let services: Services

    package init(services: Services) { self.services = services }

    package func handle(
        _ request: Request,
        context: SiteContext,
        next: (Request, SiteContext) async throws -> Response,
    ) async throws -> Response {
        var context = context
        if Room(path: request.uri.path) == .desk {
            if let token = context.visitor.staffToken {
                context.staff = try await services.staff(session: token)
            }
        } else if let token = context.visitor.studentToken {
            if let account = try await services.account(session: token) {
                context.account = account
                context.face = try await services.face(of: account)
                context.owedAgreements = try await services.owedAgreements(by: account)
            }
        }
        return try await next(request, context)
    }
}

/// The two rooms of the site, told apart by the address.
enum Room {
    case counter, desk

    init(path: String) {
        self = path == "/desk" || path.hasPrefix("/desk/") ? .desk : .counter
    }
}

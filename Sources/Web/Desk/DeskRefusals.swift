import Domain
import Hummingbird
import Views

/// Shows refusals inside the desk, where the rail leads on; faults go up to the site's own page.
struct DeskRefusals: RouterMiddleware {
    typealias Context = StaffContext

    func handle(
        _ request: Request,
        context: StaffContext,
        next: (Request, StaffContext) async throws -> Response,
    ) async throws -> Response {
        do {
            return try await next(request, context)
        } catch let error as ReviewError where !context.visitor.wantsJSON {
            return context.page(.reviewRefused(error), status: Trouble(error).status)
        } catch AccountError.signedOut {
            throw AccountError.signedOut
        } catch  where !context.visitor.wantsJSON && !Trouble(error).isOurs {
            let trouble = Trouble(error)
            return context.page(.deskTrouble(trouble.explanation), status: trouble.status)
        }
    }
}

import Domain
import Hummingbird
import Services

/// Names of schools while one types, for the script of the home page.
struct SchoolController: Sendable {
    let services: Services

    func addRoutes(to site: RouterGroup<SiteContext>) {
        site.get("schools", use: suggest)
    }

    func suggest(_ request: Request, context: SiteContext) async throws -> Response {
        let names = try await services.schoolNames(startingLike: request.query("q"))
        return try context.json(names)
    }
}

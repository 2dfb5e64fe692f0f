import Domain
import Hummingbird
import Services
import Views

/// Finding the batch: home, search, "is this your school?".
struct BatchController: Sendable {
    let services: Services

    func addRoutes(to site: RouterGroup<SiteContext>) {
        site.get("/", use: home)
        site.get("find", use: find)
        site.get("b/:code", use: offer)
    }

    func home(_ request: Request, context: SiteContext) async throws -> Response {
        context.page(.home(welcome: try await welcome(context)))
    }

    func find(_ request: Request, context: SiteContext) async throws -> Response {
        let query = request.query("q")
        do {
            let offers = try await services.findBatches(query)
            if offers.count == 1, let only = offers.first {
                return context.redirect(to: .batch(only.batch.featureCode))
            }
            return context.page(.searchResults(offers))
        } catch let error as BatchError {
            let faults = [FieldError("q", error.explanation.advice)]
            let form = FormInput(values: ["q": query], errors: faults)
            let page = Page.home(form, welcome: try await welcome(context))
            return context.page(page, status: error.status)
        }
    }

    private func welcome(_ context: SiteContext) async throws -> Welcome? {
        guard let account = context.account else { return nil }
        return try await services.welcome(account)
    }

    func offer(_ request: Request, context: SiteContext) async throws -> Response {
        let offer = try await services.offer(context.featureCode())
        return context.page(.offer(offer))
    }
}

extension Visiting {
    /// The feature code in the path.
    func featureCode() throws -> FeatureCode {
        try FeatureCode(parameters.get("code") ?? "")
    }
}

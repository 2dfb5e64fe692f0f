import Hummingbird
import Services
import Views

/// Help, contact, about, copyright: open to everybody.
struct InformationController: Sendable {
    let services: Services

    func addRoutes(to site: RouterGroup<SiteContext>) {
        for information in Information.allCases {
            site.get("\(information.rawValue)") { _, context in
                context.page(try await page(information))
            }
        }
    }

    private func page(_ information: Information) async throws -> Page {
        switch information {
        case .help: .help
        case .contact: .contact(try await services.centres())
        case .about: .about
        case .copyright: .copyright
        }
    }
}

package import Domain
package import Hummingbird
import NIOCore
package import Views

/// One request by anybody.
package struct SiteContext: RequestContext {
    package var coreContext: CoreRequestContextStorage
    package var visitor: Visitor
    package var account: Account?
    /// How the account is shown to its owner.
    package var face = AccountFace()
    /// What the account has to agree to before it goes on: texts that have changed.
    package var owedAgreements: [Agreement] = []
    package var staff: Staff?

    /// The fields of a posted form, read and proved to be ours before a handler runs.
    package var form = Form()

    package init(source: ApplicationRequestContextSource) {
        coreContext = CoreRequestContextStorage(source: source)
        visitor = Visitor()
        visitor.address = source.channel.remoteAddress?.ipAddress ?? visitor.address
    }
}

/// What handlers ask of every context.
package protocol Visiting: RequestContext {
    var site: SiteContext { get }

    /// What pages need to know of this visitor.
    var pageContext: PageContext { get }
}

extension SiteContext: Visiting {
    package var site: SiteContext { self }

    package var pageContext: PageContext {
        PageContext(
            language: visitor.language,
            csrf: visitor.csrf,
            path: visitor.path,
            version: visitor.version,
            account: account.map { AccountMenu.student($0, face: face) },
        )
    }
}

extension Visiting {
    package var visitor: Visitor { site.visitor }
    package var language: Language { site.visitor.language }
    package var form: Form { site.form }

    /// The identifier in the path; anything else than one is a page that does not exist.
    package func id<Of>(_ name: String = "id") throws -> Identifier<Of> {
        guard let id = parameters.get(name).flatMap({ Identifier<Of>($0) }) else {
            throw PageNotFound()
        }
        return id
    }
}

/// No page has this address.
package struct PageNotFound: Error {}

package import Domain
package import Hummingbird
package import Views

/// One request by a student who signed in; strangers are sent to sign in.
package struct StudentContext: ChildRequestContext, Visiting {
    package var coreContext: CoreRequestContextStorage
    package let site: SiteContext
    package let account: Account

    package init(context: SiteContext) throws {
        guard let account = context.account else { throw AccountError.signedOut }
        guard context.owedAgreements.isEmpty || Self.isOpen(context.visitor.path) else {
            throw AccountError.agreementOutdated
        }
        coreContext = context.coreContext
        site = context
        self.account = account
    }

    package var pageContext: PageContext { site.pageContext }

    /// The secret of the session by which the student is signed in.
    var token: String { visitor.studentToken ?? "" }

    /// Whoever does not agree any more may still see, take along and delete what is kept of them.
    private static func isOpen(_ path: String) -> Bool {
        let path = String(path.prefix { $0 != "?" })
        return [AccountPlace.data, .export, .delete].contains { Link.account($0).path == path }
    }
}

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
        coreContext = context.coreContext
        site = context
        self.account = account
    }

    package var pageContext: PageContext { site.pageContext }
}

package import Domain
package import Hummingbird

/// One request by staff who signed in; strangers are sent to the desk's own door.
package struct StaffContext: ChildRequestContext, Visiting {
    package var coreContext: CoreRequestContextStorage
    package let site: SiteContext
    package let staff: Staff

    package init(context: SiteContext) throws {
        guard let staff = context.staff else { throw AccountError.signedOut }
        coreContext = context.coreContext
        site = context
        self.staff = staff
    }
}

/// What the home page says to a student who is signed in.
package struct Welcome: Sendable {
    package let account: Account
    package let profile: Profile
    /// The order that was placed last.
    package let newest: OrderSummary?

    package init(account: Account, profile: Profile, newest: OrderSummary?) {
        self.account = account
        self.profile = profile
        self.newest = newest
    }
}

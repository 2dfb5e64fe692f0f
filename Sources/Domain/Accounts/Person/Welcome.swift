/// What the home page says to a student who is signed in.
package struct Welcome: Sendable {
    package let account: Account
    package let profile: Profile
    package let face: AccountFace
    /// The order that was placed last.
    package let newest: OrderSummary?

    package init(
        account: Account,
        profile: Profile,
        face: AccountFace = AccountFace(),
        newest: OrderSummary?,
    ) {
        self.account = account
        self.profile = profile
        self.face = face
        self.newest = newest
    }
}

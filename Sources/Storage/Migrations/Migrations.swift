extension Migration {
    /// Every migration in order; a released one is never edited.
    package static let all: [Migration] = [
        initial, accounts, rosters, orders, identities, photos, contacts, sanctions, documents,
        camera, refunds, prints,
    ]
}

/// The line of an order that says how far the photo is at the national registry.
package enum RegistryState: String, LifeLine {
    case notQueued, queued, sent, accepted, confirmed, refused, superseded

    package enum Event: String, Sendable, CaseIterable {
        case queued, sent, accepted, refused, confirmed, superseded
        /// The student handed a new photo in for the refused one.
        case replaced
        /// The student captures again before the photo was sent.
        case recalled
    }

    package static let beginnings: [RegistryState] = [.notQueued]
    package static let transitions: [RegistryState: [Event: RegistryState]] = [
        .notQueued: [.queued: .queued],
        .queued: [.sent: .sent, .recalled: .notQueued],
        .sent: [.accepted: .accepted, .refused: .refused],
        .accepted: [.confirmed: .confirmed, .superseded: .superseded],
        .confirmed: [.superseded: .superseded],
        .refused: [.queued: .queued, .replaced: .notQueued],
        .superseded: [.queued: .queued],
    ]
}

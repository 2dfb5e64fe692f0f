/// The line of an order that says how far its photo is.
package enum CaptureState: String, LifeLine {
    case awaitingPhoto, draft, submitted, awaitingFinalReview, approved, rejected, revoked
    case cancelled

    package enum Event: String, Sendable, CaseIterable {
        case photoAccepted, submitted, withdrawn, passedFirstReview, approved, refused, revoked
        case cancelled
        /// Nobody paid in time.
        case lapsed
        /// The registry sent an approved photo back.
        case returned
        /// A refusal was contested and taken back.
        case reinstated
        /// A sanction was lifted.
        case restored
        /// Staff let the student capture again after approval.
        case reopened
        /// No new photo came: the approved one stands.
        case kept
    }

    package static let beginnings: [CaptureState] = [.awaitingPhoto]
    package static let transitions: [CaptureState: [Event: CaptureState]] = [
        .awaitingPhoto: [
            .photoAccepted: .draft, .cancelled: .cancelled, .kept: .approved,
        ],
        .draft: [.photoAccepted: .draft, .submitted: .submitted, .cancelled: .cancelled],
        .submitted: [
            .withdrawn: .draft, .passedFirstReview: .awaitingFinalReview, .approved: .approved,
            .refused: .rejected, .lapsed: .draft, .cancelled: .cancelled,
        ],
        .awaitingFinalReview: [
            .approved: .approved, .refused: .rejected, .cancelled: .cancelled,
        ],
        // Not back to a draft: that could be submitted as it is.
        .approved: [
            .revoked: .revoked, .returned: .rejected, .reopened: .awaitingPhoto,
        ],
        .rejected: [
            .photoAccepted: .draft, .cancelled: .cancelled, .reinstated: .submitted,
        ],
        .revoked: [.restored: .approved],
        .cancelled: [:],
    ]
}

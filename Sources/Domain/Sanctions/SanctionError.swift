package import Foundation

/// Why a check cannot start, a sanction not be made or appealed against, or somebody not be captured.
package enum SanctionError: Error, Hashable, Sendable {
    /// The technical check looks at a batch that is closed.
    case batchStillOpen(until: Date)
    case nothingToCheck
    case findingClosed
    /// The batch has no sanctions.
    case sanctionsOff
    /// Only an approved photo can be revoked; one under review is the reviewers' to refuse.
    case photoNotApproved
    case outcomeMissing
    case wordsTooShort(Int, least: Int)
    case wordsTooLong(Int, limit: Int)
    case banEndWrong(String, latest: Date)
    /// Who proposed it does not confirm it.
    case samePerson
    /// The two who made a sanction do not answer the appeal.
    case thirdPersonNeeded
    case alreadyDecided
    case appealNotOffered
    case appealTooLate(since: Date)
    case alreadyAppealed
    case alreadyAnswered
    /// The person may not be captured with this centre until that moment.
    case banned(until: Date, contact: String)
    case notFound
}

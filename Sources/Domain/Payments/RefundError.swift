/// Why money does not go back.
package enum RefundError: Error, Hashable, Sendable {
    /// Nothing that was paid is left to give back.
    case nothingPaid
    /// Here money does not go back at the student's wish.
    case notOffered
    /// A reviewer has seen the photo; only the centre can help.
    case reviewed
    /// A reviewer holds the photo, or has decided a moment ago.
    case withReviewer
    case outcomeMissing
    case wordsTooShort(Int, least: Int)
    case wordsTooLong(Int, limit: Int)
    /// Who proposed it does not decide.
    case samePerson
    case alreadyProposed
    case alreadyDecided
    case notFound
}

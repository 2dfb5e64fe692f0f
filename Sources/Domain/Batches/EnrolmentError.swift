package import Foundation

/// Why a study record cannot be added, filled in or corrected.
package enum EnrolmentError: Error, Hashable, Sendable {
    case documentNumber(DocumentNumberError)
    case levelMissing
    /// The roster has no such student; deliberately silent on what differs.
    case noMatch(triesLeft: Int, contact: String)
    case triesUsedUp(until: Date, contact: String)
    /// Another account confirmed this record.
    case recordTaken(contact: String)
    case recordAddedAlready
    case oneRecordOnly
    case wayNotOffered
    case fieldsWrong([StudyFault])
    /// The order was handed in: what was typed no longer changes.
    case handedIn
    case correctionNotOffered
    case correctionWaiting
    case correctionTooLate(contact: String)
    case remarkTooLong(found: Int, limit: Int)
    case correctionAnswered
    case answerMissing
}

/// How often an account may try to find itself on the roster of a batch.
package enum RosterTries {
    package static let limit = 5
    /// Seconds after which a wrong try no longer counts.
    package static let span: TimeInterval = 86_400
}

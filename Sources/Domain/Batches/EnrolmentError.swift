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
    case document(DocumentFault)
}

/// Why the photo of a student's document keeps a study record out.
package enum DocumentFault: Hashable, Sendable {
    /// The batch asks for the photo first.
    case unchecked
    /// The record is of another document.
    case differs(contact: String)
    /// A record was confirmed with it, so that it changes no more.
    case locked(contact: String)
    /// Where one record is all, somebody has one by it in another account.
    case used(contact: String)
}

/// How often an account may try to find itself on the roster of a batch.
package enum RosterTries {
    package static let limit = 5
    /// Seconds after which a wrong try no longer counts.
    package static let span: TimeInterval = 86_400
}

package import Foundation

/// The link account → study record in a batch (学籍).
package struct Enrolment: Sendable, Hashable {
    package typealias ID = Identifier<Enrolment>

    /// How often the last four may be typed wrong before the branch has to help.
    package static let maximumTries = 5

    package let id: ID
    package let account: Account.ID
    package let batch: Batch.ID
    package private(set) var identity: CaptureIdentity
    package let createdAt: Date
    package private(set) var wrongTries: Int
    /// When the last four were right.
    package private(set) var provedAt: Date?
    /// When the student said "this is me"; from then on there is an order.
    package private(set) var confirmedAt: Date?

    package init(
        id: ID,
        account: Account.ID,
        batch: Batch.ID,
        identity: CaptureIdentity,
        createdAt: Date,
        wrongTries: Int = 0,
        provedAt: Date? = nil,
        confirmedAt: Date? = nil,
    ) {
        self.id = id
        self.account = account
        self.batch = batch
        self.identity = identity
        self.createdAt = createdAt
        self.wrongTries = wrongTries
        self.provedAt = provedAt
        self.confirmedAt = confirmedAt
    }

    /// Compares the typed ending; returns whether it fits, and counts a wrong one.
    package mutating func prove(_ typed: LastFour, at now: Date) throws(BatchError) -> Bool {
        guard wrongTries < Self.maximumTries else { throw .lastFourUsedUp }
        guard typed.ends(identity.documentEnding) else {
            wrongTries += 1
            return false
        }
        provedAt = provedAt ?? now
        return true
    }

    /// Takes over what the student typed or staff corrected.
    package mutating func set(_ identity: CaptureIdentity) { self.identity = identity }

    /// Whether the last four can no longer be tried.
    package var isLocked: Bool { provedAt == nil && wrongTries >= Self.maximumTries }

    /// Counts the code, the roster or the declaration alone as the proof.
    package mutating func proveByCode(at now: Date) { provedAt = provedAt ?? now }

    /// Records that the student recognised the data; needs the proof.
    package mutating func confirm(at now: Date) throws(BatchError) {
        guard provedAt != nil else { throw .lastFourMalformed }
        confirmedAt = confirmedAt ?? now
    }
}

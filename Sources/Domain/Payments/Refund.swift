package import Foundation

/// Money that goes back for one payment, whole.
package struct Refund: Sendable, Hashable {
    package typealias ID = Identifier<Refund>

    package enum Reason: String, Sendable, Hashable, CaseIterable {
        /// The order was already paid by another attempt: it stays covered.
        case paidTwice
        case cancelled
        /// The student asked for it before anybody reviewed the photo.
        case asked
        /// Proposed by one member of staff, decided by another.
        case byStaff
    }

    /// How many characters the words of staff have.
    package static let words = 5...500

    package let id: ID
    package let attempt: PaymentAttempt.ID
    package let amount: Money
    package let reason: Reason
    /// Why, in the words of the proposer; empty where nobody proposed it.
    package let words: String
    package let proposedBy: Staff.ID?
    package let createdAt: Date
    package private(set) var state: RefundState
    package private(set) var decidedBy: Staff.ID?
    package private(set) var decidedAt: Date?
    /// When the provider said that it is done.
    package private(set) var finishedAt: Date?
    /// Why the provider did not pay back, in its own words.
    package private(set) var refusal: String

    package init(
        id: ID,
        attempt: PaymentAttempt.ID,
        amount: Money,
        reason: Reason,
        words: String = "",
        proposedBy: Staff.ID? = nil,
        createdAt: Date,
        state: RefundState = .requested,
        decidedBy: Staff.ID? = nil,
        decidedAt: Date? = nil,
        finishedAt: Date? = nil,
        refusal: String = "",
    ) {
        self.id = id
        self.attempt = attempt
        self.amount = amount
        self.reason = reason
        self.words = words
        self.proposedBy = proposedBy
        self.createdAt = createdAt
        self.state = state
        self.decidedBy = decidedBy
        self.decidedAt = decidedAt
        self.finishedAt = finishedAt
        self.refusal = refusal
    }

    /// Our number of the refund at the provider.
    package var reference: String { id.reference }
}

extension Refund {
    /// Refuses the proposer, and to decide twice.
    package func requireDecidable(by staff: Staff.ID) throws(RefundError) {
        guard state == .proposed else { throw .alreadyDecided }
        guard proposedBy != staff else { throw .samePerson }
    }

    /// Records the second person's decision.
    package mutating func decide(
        _ event: RefundState.Event,
        by staff: Staff.ID,
        at now: Date,
    ) throws(RefundError) {
        try requireDecidable(by: staff)
        guard let next = state.after(event) else { throw .alreadyDecided }
        (state, decidedBy, decidedAt) = (next, staff, now)
    }

    /// Takes what the provider said; returns whether the refund ended by it just now.
    package mutating func learn(_ outcome: RefundOutcome, at now: Date) -> Bool {
        switch outcome {
        case .underWay:
            state = state.after(.sent) ?? state
            return false
        case .done:
            guard let next = state.after(.done) else { return false }
            (state, finishedAt) = (next, now)
            return true
        case .refused(let words):
            guard let next = state.after(.failed) else { return false }
            (state, refusal) = (next, words.isEmpty ? "?" : String(words.prefix(200)))
            return true
        }
    }

    /// Why staff give money back, without white space around it; refuses too little and too much.
    package static func checked(_ typed: String) throws(RefundError) -> String {
        let text = typed.trimmed
        let count = text.unicodeScalars.count
        guard count >= words.lowerBound else {
            throw .wordsTooShort(count, least: words.lowerBound)
        }
        guard count <= words.upperBound else { throw .wordsTooLong(count, limit: words.upperBound) }
        return text
    }

    /// Wants a refused refund tried again, under the same number.
    package mutating func retry() throws(RefundError) {
        guard let next = state.after(.retried) else { throw .alreadyDecided }
        (state, refusal) = (next, "")
    }
}

/// What the provider said about a refund.
package enum RefundOutcome: Sendable, Hashable {
    case underWay, done
    case refused(String)
}

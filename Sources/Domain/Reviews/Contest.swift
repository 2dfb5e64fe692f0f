package import Foundation

/// A student's objection (申诉) to a refusal, by a reviewer or by the machine, which a second
/// person answers within a clock.
package struct Contest: Sendable, Hashable {
    package typealias ID = Identifier<Contest>

    /// How long the student's words and the answer are, in Unicode scalars as databases count them.
    package static let words = 10...500
    package static let answerWords = 1...500
    /// Working days until the answer.
    package static let workingDays = 3

    package let id: ID
    package let order: Order.ID
    package let photo: Photo.ID
    /// The refusal by a person; none where the machine refused.
    package let review: Review.ID?
    package let refusedBy: Staff.ID?
    package let words: String
    package let openedAt: Date
    package let dueAt: Date
    package private(set) var state: ContestState
    package private(set) var answer: String
    package private(set) var answeredBy: Staff.ID?
    package private(set) var answeredAt: Date?

    package init(
        id: ID,
        order: Order.ID,
        photo: Photo.ID,
        review: Review.ID?,
        refusedBy: Staff.ID?,
        words: String,
        openedAt: Date,
        dueAt: Date,
        state: ContestState = .open,
        answer: String = "",
        answeredBy: Staff.ID? = nil,
        answeredAt: Date? = nil,
    ) {
        self.id = id
        self.order = order
        self.photo = photo
        self.review = review
        self.refusedBy = refusedBy
        self.words = words
        self.openedAt = openedAt
        self.dueAt = dueAt
        self.state = state
        self.answer = answer
        self.answeredBy = answeredBy
        self.answeredAt = answeredAt
    }

    /// The student's words without white space around them; refuses too few and too many.
    package static func checked(words typed: String) throws(ContestError) -> String {
        let text = typed.trimmed
        let count = text.unicodeScalars.count
        guard count >= words.lowerBound else {
            throw .wordsTooShort(count, least: words.lowerBound)
        }
        guard count <= words.upperBound else {
            throw .wordsTooLong(count, limit: words.upperBound)
        }
        return text
    }

    /// Who took the refusal back.
    package var overturnedBy: Staff.ID? { state == .overturned ? answeredBy : nil }

    /// Refuses to have who refused the photo answer, and to answer twice.
    package func requireAnswerable(by staff: Staff.ID) throws(ContestError) {
        guard refusedBy != staff else { throw .samePerson }
        guard state == .open else { throw .alreadyAnswered }
    }

    /// Records the answer of a second person.
    package mutating func decide(
        _ outcome: ContestState.Event,
        saying typed: String,
        by staff: Staff.ID,
        at now: Date,
    ) throws(ContestError) {
        try requireAnswerable(by: staff)
        let text = typed.trimmed
        let count = text.unicodeScalars.count
        guard count >= Self.answerWords.lowerBound else { throw .answerMissing }
        guard count <= Self.answerWords.upperBound else {
            throw .answerTooLong(count, limit: Self.answerWords.upperBound)
        }
        guard let next = state.after(outcome) else { throw .alreadyAnswered }
        (state, answer, answeredBy, answeredAt) = (next, text, staff, now)
    }
}

/// The life of one contest.
package enum ContestState: String, LifeLine {
    case open, upheld, overturned

    package enum Event: String, Sendable, CaseIterable { case upheld, overturned }

    package static let beginnings: [ContestState] = [.open]
    package static let transitions: [ContestState: [Event: ContestState]] = [
        .open: [.upheld: .upheld, .overturned: .overturned],
        .upheld: [:],
        .overturned: [:],
    ]
}

/// Why a refusal cannot be contested or a contest not be answered.
package enum ContestError: Error, Hashable, Sendable {
    /// The photo is not refused, or the order has gone on.
    case notOffered
    case alreadyContested
    case wordsTooShort(Int, least: Int)
    case wordsTooLong(Int, limit: Int)
    case outcomeMissing
    case answerMissing
    case answerTooLong(Int, limit: Int)
    case alreadyAnswered
    /// Who refused the photo does not answer.
    case samePerson
    /// No photo by the specification can be made of the picture.
    case photoCannotBeMade
    case notFound
}

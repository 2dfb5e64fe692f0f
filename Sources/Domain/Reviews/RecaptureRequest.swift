package import Foundation

/// A student's wish to capture again after approval (再次采集), which another person than the one
/// who approved the photo answers within a clock.
package struct RecaptureRequest: Sendable, Hashable {
    package typealias ID = Identifier<RecaptureRequest>

    /// How long the reason and the answer are, in Unicode scalars as databases count them.
    package static let words = 10...500
    package static let answerLimit = 500
    /// Working days until the answer.
    package static let workingDays = 3

    package let id: ID
    package let order: Order.ID
    /// The approved photo, which stands until another one is.
    package let photo: Photo.ID
    package let words: String
    package let askedAt: Date
    package let dueAt: Date
    package let approvedBy: Staff.ID
    package private(set) var state: RecaptureState
    package private(set) var answer: String
    package private(set) var answeredBy: Staff.ID?
    package private(set) var answeredAt: Date?

    package init(
        id: ID,
        order: Order.ID,
        photo: Photo.ID,
        words: String,
        askedAt: Date,
        dueAt: Date,
        approvedBy: Staff.ID,
        state: RecaptureState = .waiting,
        answer: String = "",
        answeredBy: Staff.ID? = nil,
        answeredAt: Date? = nil,
    ) {
        self.id = id
        self.order = order
        self.photo = photo
        self.words = words
        self.askedAt = askedAt
        self.dueAt = dueAt
        self.approvedBy = approvedBy
        self.state = state
        self.answer = answer
        self.answeredBy = answeredBy
        self.answeredAt = answeredAt
    }

    /// The reason without white space around it; refuses too few and too many words.
    package static func checked(words typed: String) throws(RecaptureError) -> String {
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

    /// Refuses to have who approved the photo answer, and to answer twice.
    package func requireAnswerable(by staff: Staff.ID) throws(RecaptureError) {
        guard approvedBy != staff else { throw .samePerson }
        guard state == .waiting else { throw .alreadyAnswered }
    }

    /// Records the answer of another person; declining needs a reason.
    package mutating func decide(
        _ outcome: RecaptureState.Event,
        saying typed: String,
        by staff: Staff.ID,
        at now: Date,
    ) throws(RecaptureError) {
        try requireAnswerable(by: staff)
        let text = typed.trimmed
        let count = text.unicodeScalars.count
        guard outcome == .granted || count > 0 else { throw .answerMissing }
        guard count <= Self.answerLimit else {
            throw .answerTooLong(count, limit: Self.answerLimit)
        }
        guard let next = state.after(outcome) else { throw .alreadyAnswered }
        (state, answer, answeredBy, answeredAt) = (next, text, staff, now)
    }
}

/// The life of one request to capture again.
package enum RecaptureState: String, LifeLine {
    case waiting, granted, declined

    package enum Event: String, Sendable, CaseIterable { case granted, declined }

    package static let beginnings: [RecaptureState] = [.waiting]
    package static let transitions: [RecaptureState: [Event: RecaptureState]] = [
        .waiting: [.granted: .granted, .declined: .declined],
        .granted: [:],
        .declined: [:],
    ]
}

/// Why one cannot capture again, or a request not be answered.
package enum RecaptureError: Error, Hashable, Sendable {
    /// The batch does not allow it.
    case notOffered
    case notApproved
    /// The photo is on its way to the registry, whose answer comes first.
    case atTheRegistry
    /// Prints of the approved photo are being made.
    case inProduction
    case alreadyAsked
    case wordsTooShort(Int, least: Int)
    case wordsTooLong(Int, limit: Int)
    case outcomeMissing
    case answerMissing
    case answerTooLong(Int, limit: Int)
    case alreadyAnswered
    /// Who approved the photo does not answer.
    case samePerson
    /// There is no approved photo to go back to.
    case nothingToKeep
    case notFound
}

/// What staff see of a request to capture again.
package struct RecaptureCase: Sendable {
    package let request: RecaptureRequest
    package let summary: OrderSummary
    package let photo: Photo

    package init(request: RecaptureRequest, summary: OrderSummary, photo: Photo) {
        self.request = request
        self.summary = summary
        self.photo = photo
    }
}

package import Foundation

/// A student's appeal (申诉) against a sanction: once, within its term, answered by a third person.
package struct Appeal: Sendable, Hashable {
    package typealias ID = Identifier<Appeal>

    /// Working days until the answer.
    package static let workingDays = 5

    package let id: ID
    package let sanction: Sanction.ID
    package let words: String
    package let openedAt: Date
    package let dueAt: Date
    /// The two who made the sanction: neither answers.
    package let proposedBy: Staff.ID
    package let confirmedBy: Staff.ID
    package private(set) var state: AppealState
    package private(set) var answer: String
    package private(set) var answeredBy: Staff.ID?
    package private(set) var answeredAt: Date?

    package init(
        id: ID,
        sanction: Sanction.ID,
        words: String,
        openedAt: Date,
        dueAt: Date,
        proposedBy: Staff.ID,
        confirmedBy: Staff.ID,
        state: AppealState = .open,
        answer: String = "",
        answeredBy: Staff.ID? = nil,
        answeredAt: Date? = nil,
    ) {
        self.id = id
        self.sanction = sanction
        self.words = words
        self.openedAt = openedAt
        self.dueAt = dueAt
        self.proposedBy = proposedBy
        self.confirmedBy = confirmedBy
        self.state = state
        self.answer = answer
        self.answeredBy = answeredBy
        self.answeredAt = answeredAt
    }

    /// Refuses the two who made the sanction, and to answer twice.
    package func requireAnswerable(by staff: Staff.ID) throws(SanctionError) {
        guard staff != proposedBy, staff != confirmedBy else { throw .thirdPersonNeeded }
        guard state == .open else { throw .alreadyAnswered }
    }

    /// Records the answer of a third person.
    package mutating func decide(
        _ event: AppealState.Event,
        saying typed: String,
        by staff: Staff.ID,
        at now: Date,
    ) throws(SanctionError) {
        try requireAnswerable(by: staff)
        let text = try Sanction.checked(typed)
        guard let next = state.after(event) else { throw .alreadyAnswered }
        (state, answer, answeredBy, answeredAt) = (next, text, staff, now)
    }
}

/// The life of an appeal.
package enum AppealState: String, LifeLine {
    case open, upheld, lifted

    package enum Event: String, Sendable, CaseIterable {
        /// The sanction stands.
        case upheld
        /// The sanction is taken back.
        case lifted
    }

    package static let beginnings: [AppealState] = [.open]
    package static let transitions: [AppealState: [Event: AppealState]] = [
        .open: [.upheld: .upheld, .lifted: .lifted], .upheld: [:], .lifted: [:],
    ]
}

extension Sanction {
    /// Refuses an appeal against what is not in force, a second one, and one after the term.
    package func requireAppealable(
        after earlier: Appeal?,
        at now: Date
    ) throws(SanctionError) -> Staff.ID {
        guard earlier == nil else { throw .alreadyAppealed }
        guard state == .inForce, let appealUntil, let decidedBy else { throw .appealNotOffered }
        guard now <= appealUntil else { throw .appealTooLate(since: appealUntil) }
        return decidedBy
    }
}

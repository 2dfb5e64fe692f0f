package import Foundation

/// What follows from a proven fault (处理): the capture is revoked and the person may not be
/// captured again with the centre until a date.
///
/// One person proposes it, a second one confirms it; the student may appeal once.
package struct Sanction: Sendable, Hashable {
    package typealias ID = Identifier<Sanction>

    /// How long the words of staff are, in Unicode scalars as databases count them.
    package static let words = 10...500

    package let id: ID
    package let order: Order.ID
    package let finding: Finding.ID
    package let centre: Centre.ID
    /// What is wrong with the photo; the student reads it.
    package let words: String
    package let banUntil: Date
    package let proposedBy: Staff.ID
    package let proposedAt: Date
    package private(set) var state: SanctionState
    /// What the second person said.
    package private(set) var decisionWords: String
    package private(set) var decidedBy: Staff.ID?
    package private(set) var decidedAt: Date?
    /// Until when the student may appeal.
    package private(set) var appealUntil: Date?

    package init(
        id: ID,
        order: Order.ID,
        finding: Finding.ID,
        centre: Centre.ID,
        words: String,
        banUntil: Date,
        proposedBy: Staff.ID,
        proposedAt: Date,
        state: SanctionState = .proposed,
        decisionWords: String = "",
        decidedBy: Staff.ID? = nil,
        decidedAt: Date? = nil,
        appealUntil: Date? = nil,
    ) {
        self.id = id
        self.order = order
        self.finding = finding
        self.centre = centre
        self.words = words
        self.banUntil = banUntil
        self.proposedBy = proposedBy
        self.proposedAt = proposedAt
        self.state = state
        self.decisionWords = decisionWords
        self.decidedBy = decidedBy
        self.decidedAt = decidedAt
        self.appealUntil = appealUntil
    }

    /// Whether the person may not be captured now.
    package func isBan(at now: Date) -> Bool { state == .inForce && banUntil > now }

    /// Refuses the proposer, and to decide twice.
    package func requireDecidable(by staff: Staff.ID) throws(SanctionError) {
        guard proposedBy != staff else { throw .samePerson }
        guard state == .proposed else { throw .alreadyDecided }
    }

    /// Records the second person's decision; a confirmed one can be appealed against until
    /// `appealUntil`.
    package mutating func decide(
        _ event: SanctionState.Event,
        saying typed: String,
        by staff: Staff.ID,
        at now: Date,
        appealUntil: Date,
    ) throws(SanctionError) {
        try requireDecidable(by: staff)
        let text = try Self.checked(typed, 1...Self.words.upperBound)
        guard event != .lifted, let next = state.after(event) else { throw .alreadyDecided }
        (state, decisionWords, decidedBy, decidedAt) = (next, text, staff, now)
        if event == .confirmed { self.appealUntil = appealUntil }
    }

    /// Takes it back after an appeal that was granted.
    package mutating func lift() throws(SanctionError) {
        guard let next = state.after(.lifted) else { throw .alreadyDecided }
        state = next
    }

    /// What somebody wrote without white space around it; refuses too little and too much.
    package static func checked(
        _ typed: String,
        _ allowed: ClosedRange<Int> = words,
    ) throws(SanctionError) -> String {
        let text = typed.trimmed
        let count = text.unicodeScalars.count
        guard count >= allowed.lowerBound else {
            throw .wordsTooShort(count, least: allowed.lowerBound)
        }
        guard count <= allowed.upperBound else {
            throw .wordsTooLong(count, limit: allowed.upperBound)
        }
        return text
    }

    /// The end of a ban as it was typed: a day from today to 400 days ahead.
    package static func banEnd(typed: String, at now: Date) throws(SanctionError) -> Date {
        let latest = now + 400 * ChinaTime.day
        guard let end = ChinaTime.lastMinute(typed: typed), end > now, end <= latest else {
            throw .banEndWrong(typed.trimmed, latest: latest)
        }
        return end
    }
}

/// The life of a sanction.
package enum SanctionState: String, LifeLine {
    case proposed, declined, inForce, lifted

    package enum Event: String, Sendable, CaseIterable { case confirmed, declined, lifted }

    package static let beginnings: [SanctionState] = [.proposed]
    package static let transitions: [SanctionState: [Event: SanctionState]] = [
        .proposed: [.confirmed: .inForce, .declined: .declined],
        .declined: [:],
        .inForce: [.lifted: .lifted],
        .lifted: [:],
    ]
}

package import Foundation

/// One decision by one person at one stage.
package struct Review: Sendable, Hashable {
    package typealias ID = Identifier<Review>

    /// How long a reviewer may hold a photo, in seconds.
    package static let leaseTime: TimeInterval = 300
    package static let maximumRemark = 200

    package let id: ID
    package let order: Order.ID
    package let photo: Photo.ID
    package let stage: ReviewStage
    package let openedAt: Date
    package let dueAt: Date
    /// Who passed the first stage: may not decide the final one.
    package let excluded: Staff.ID?
    package private(set) var state: ReviewState
    package private(set) var lease: Lease<Staff.ID>?
    package private(set) var decision: Decision?
    package private(set) var decidedBy: Staff.ID?
    package private(set) var decidedAt: Date?

    package init(
        id: ID,
        order: Order.ID,
        photo: Photo.ID,
        stage: ReviewStage,
        openedAt: Date,
        dueAt: Date,
        excluded: Staff.ID?,
        state: ReviewState = .waiting,
        lease: Lease<Staff.ID>? = nil,
        decision: Decision? = nil,
        decidedBy: Staff.ID? = nil,
        decidedAt: Date? = nil,
    ) {
        self.id = id
        self.order = order
        self.photo = photo
        self.stage = stage
        self.openedAt = openedAt
        self.dueAt = dueAt
        self.excluded = excluded
        self.state = state
        self.lease = lease
        self.decision = decision
        self.decidedBy = decidedBy
        self.decidedAt = decidedAt
    }

    /// Whether a reviewer holds it now.
    package func isTaken(at now: Date) -> Bool {
        state == .decided || lease?.isValid(at: now) == true
    }

    /// Records the holder's decision; it takes effect when it is settled, until then it can be
    /// undone.
    package mutating func decide(
        _ decision: Decision,
        by staff: Staff,
        at now: Date,
    ) throws(ReviewError) {
        guard staff.stages.contains(stage) else { throw .stageNotYours }
        guard excluded != staff.id else { throw .samePersonTwice }
        guard state == .waiting else { throw .alreadyDecided }
        guard let lease, lease.holder == staff.id, lease.isValid(at: now) else { throw .leaseLost }
        if case .refused(let reasons, let remark) = decision {
            guard !reasons.isEmpty else { throw .reasonMissing }
            guard !reasons.contains(.other) || !remark.trimmed.isEmpty else {
                throw .remarkMissing
            }
            guard remark.count <= Self.maximumRemark else {
                throw .remarkTooLong(remark.count, limit: Self.maximumRemark)
            }
        }
        self.decision = decision
        state = .decided
        decidedBy = staff.id
        decidedAt = now
    }

    /// Takes a decision back that has not taken effect, and holds the photo again.
    package mutating func undo(by staff: Staff.ID, at now: Date) throws(ReviewError) {
        guard state == .decided, decidedBy == staff else { throw .tooLateToUndo }
        state = .waiting
        decision = nil
        decidedBy = nil
        decidedAt = nil
        lease = Lease(holder: staff, until: now.addingTimeInterval(Self.leaseTime))
    }

    /// Gives the photo back to the queue; the ended lease tells who has just passed it over.
    package mutating func release(by staff: Staff.ID, at now: Date) throws(ReviewError) {
        guard state == .waiting else { throw .alreadyDecided }
        guard lease?.holder == staff else { throw .leaseLost }
        lease = Lease(holder: staff, until: now)
    }

    /// Lets the decision take effect.
    package mutating func settle() throws(ReviewError) -> Decision {
        guard state == .decided, let decision else { throw .notDecided }
        state = .settled
        return decision
    }
}

/// The life of one review.
package enum ReviewState: String, LifeLine {
    case waiting, decided, settled, dropped

    package enum Event: String, Sendable, CaseIterable { case decided, undone, settled, dropped }

    package static let beginnings: [ReviewState] = [.waiting]
    package static let transitions: [ReviewState: [Event: ReviewState]] = [
        .waiting: [.decided: .decided, .dropped: .dropped],
        .decided: [.undone: .waiting, .settled: .settled],
        .settled: [:],
        .dropped: [:],
    ]
}

/// Why a review cannot be decided.
package enum ReviewError: Error, Hashable, Sendable {
    case stageNotYours
    case samePersonTwice
    case alreadyDecided
    case leaseLost
    case reasonMissing
    case remarkMissing
    case remarkTooLong(Int, limit: Int)
    case tooLateToUndo
    case notDecided
    case notFound
    case queueEmpty
}

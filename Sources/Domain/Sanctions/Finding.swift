package import Foundation

/// What the technical check found about a photo, until a person has judged it.
package struct Finding: Sendable, Equatable {
    package typealias ID = Identifier<Finding>

    package let id: ID
    package let check: TechnicalCheck.ID
    package let order: Order.ID
    package let photo: Photo.ID
    package let evidence: Evidence
    package let foundAt: Date
    package private(set) var state: FindingState
    /// Why it was dismissed.
    package private(set) var remark: String
    package private(set) var closedBy: Staff.ID?
    package private(set) var closedAt: Date?

    package init(
        id: ID,
        check: TechnicalCheck.ID,
        order: Order.ID,
        photo: Photo.ID,
        evidence: Evidence,
        foundAt: Date,
        state: FindingState = .open,
        remark: String = "",
        closedBy: Staff.ID? = nil,
        closedAt: Date? = nil,
    ) {
        self.id = id
        self.check = check
        self.order = order
        self.photo = photo
        self.evidence = evidence
        self.foundAt = foundAt
        self.state = state
        self.remark = remark
        self.closedBy = closedBy
        self.closedAt = closedAt
    }

    /// Records what a person made of it; refuses a second judgement.
    package mutating func close(
        _ event: FindingState.Event,
        remark: String,
        by staff: Staff.ID,
        at now: Date,
    ) throws(SanctionError) {
        guard let next = state.after(event) else { throw .findingClosed }
        (state, self.remark, closedBy, closedAt) = (next, remark, staff, now)
    }
}

/// The life of a finding.
package enum FindingState: String, LifeLine {
    case open
    /// Nothing is wrong with the photo.
    case dismissed
    /// A sanction was proposed.
    case pursued

    package enum Event: String, Sendable, CaseIterable { case dismissed, pursued }

    package static let beginnings: [FindingState] = [.open]
    package static let transitions: [FindingState: [Event: FindingState]] = [
        .open: [.dismissed: .dismissed, .pursued: .pursued], .dismissed: [:], .pursued: [:],
    ]
}

/// A finding with the photo and the order that it is about.
package struct FindingCase: Sendable {
    package let finding: Finding
    package let summary: OrderSummary
    package let photo: Photo
    /// The other photos that are the same shot, as far as there are pictures of them still.
    package let twins: [Photo]
    /// What was proposed because of it.
    package let sanction: Sanction?

    package init(
        finding: Finding,
        summary: OrderSummary,
        photo: Photo,
        twins: [Photo],
        sanction: Sanction?,
    ) {
        self.finding = finding
        self.summary = summary
        self.photo = photo
        self.twins = twins
        self.sanction = sanction
    }

    /// Why no sanction can be proposed; nil where it can.
    package var hindrance: SanctionError? {
        if finding.state != .open { return .findingClosed }
        if summary.batch.policy.sanctions == nil { return .sanctionsOff }
        return summary.order.isRevocable && summary.order.photo == finding.photo
            ? nil : .photoNotApproved
    }
}

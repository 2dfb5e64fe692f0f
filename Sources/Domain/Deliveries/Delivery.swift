package import Foundation

/// One package of approved photos of a batch, sent to the registry.
package struct Delivery: Sendable, Hashable {
    package typealias ID = Identifier<Delivery>

    package let id: ID
    package let batch: Batch.ID
    package let createdAt: Date
    package let createdBy: Staff.ID
    package var state: DeliveryState
    /// The registry's own name for the package, once it took it.
    package var receipt: String?

    package init(
        id: ID,
        batch: Batch.ID,
        createdAt: Date,
        createdBy: Staff.ID,
        state: DeliveryState = .queued,
        receipt: String? = nil,
    ) {
        self.id = id
        self.batch = batch
        self.createdAt = createdAt
        self.createdBy = createdBy
        self.state = state
        self.receipt = receipt
    }
}

/// The life of a package.
package enum DeliveryState: String, LifeLine {
    case queued, sent, answered

    package enum Event: String, Sendable, CaseIterable { case submitted, allAnswered }

    package static let beginnings: [DeliveryState] = [.queued]
    package static let transitions: [DeliveryState: [Event: DeliveryState]] = [
        .queued: [.submitted: .sent],
        .sent: [.allAnswered: .answered],
        .answered: [:],
    ]
}

package import Foundation

/// Money that goes back for one payment.
package struct Refund: Sendable, Hashable {
    package typealias ID = Identifier<Refund>

    package enum Reason: String, Sendable, Hashable, CaseIterable {
        /// The order was already paid by another attempt: it stays covered.
        case paidTwice
        case cancelled
    }

    package let id: ID
    package let attempt: PaymentAttempt.ID
    package let amount: Money
    package let reason: Reason
    package let createdAt: Date
    package var state: RefundState

    package init(
        id: ID,
        attempt: PaymentAttempt.ID,
        amount: Money,
        reason: Reason,
        createdAt: Date,
        state: RefundState = .requested,
    ) {
        self.id = id
        self.attempt = attempt
        self.amount = amount
        self.reason = reason
        self.createdAt = createdAt
        self.state = state
    }

    /// Our number of the refund at the provider.
    package var reference: String { id.description.filter { $0 != "-" } }
}

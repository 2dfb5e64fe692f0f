package import Foundation

/// One attempt to pay for an order, with a state of its own.
package struct PaymentAttempt: Sendable, Hashable {
    package typealias ID = Identifier<PaymentAttempt>

    /// Seconds after which an attempt that nobody paid is closed.
    package static let lifetime: TimeInterval = 30 * 60

    package let id: ID
    package let order: Order.ID
    /// The key of the gateway, such as `sandbox`.
    package let gateway: String
    /// Where the student began to pay.
    package let channel: Channel
    package let amount: Money
    package private(set) var state: AttemptState
    /// The address that the student's wallet opens, once the gateway gave one.
    package private(set) var payAddress: String?
    /// The provider's own number of the payment.
    package private(set) var transaction: String?
    package let createdAt: Date
    package private(set) var confirmedAt: Date?
    /// When the provider was last asked, for the student's peace of mind.
    package private(set) var askedAt: Date?

    package init(
        id: ID,
        order: Order.ID,
        gateway: String,
        channel: Channel = .web,
        amount: Money,
        state: AttemptState = .created,
        payAddress: String? = nil,
        transaction: String? = nil,
        createdAt: Date,
        confirmedAt: Date? = nil,
        askedAt: Date? = nil,
    ) {
        self.id = id
        self.order = order
        self.gateway = gateway
        self.channel = channel
        self.amount = amount
        self.state = state
        self.payAddress = payAddress
        self.transaction = transaction
        self.createdAt = createdAt
        self.confirmedAt = confirmedAt
        self.askedAt = askedAt
    }

    /// Our number of the attempt at the provider: 32 letters and digits, unique.
    package var reference: String { id.reference }

    /// When it is closed if nobody pays.
    package var expiresAt: Date { createdAt.addingTimeInterval(Self.lifetime) }

    /// Whether somebody who wants to pay this amount by this way can go on with it: a second tap
    /// on the button begins the same payment at the provider once more, which is one payment.
    package func serves(_ amount: Money, _ gateway: String, at now: Date) -> Bool {
        [.created, .pending].contains(state) && now < expiresAt
            && self.amount == amount && self.gateway == gateway
    }

    /// Whether its result is not known; one that is only being begun is left to its beginner.
    package func isUnknown(at now: Date) -> Bool {
        state == .pending || (state == .created && now >= createdAt.addingTimeInterval(60))
    }

    /// Records what the gateway answered to the beginning.
    package mutating func begun(_ prompt: PaymentPrompt) {
        guard let next = state.after(.begun) else { return }
        state = next
        payAddress = prompt.address
    }

    /// Takes a fact from the provider; returns whether the attempt became confirmed by it.
    ///
    /// A fact that was known before changes nothing. A wrong amount is refused.
    package mutating func learn(_ fact: PaymentFact, at now: Date) throws(PaymentError) -> Bool {
        askedAt = now
        switch fact.outcome {
        case .succeeded(let transaction, let amount):
            guard amount == self.amount else {
                throw .amountDiffers(expected: self.amount, got: amount)
            }
            guard let next = state.after(.confirmed) else { return false }
            (state, self.transaction, confirmedAt) = (next, transaction, now)
            return true
        case .failed:
            state = state.after(.failed) ?? state
        case .closed:
            state = state.after(.closed) ?? state
        case .waiting, .unknown:
            break
        }
        return false
    }
}

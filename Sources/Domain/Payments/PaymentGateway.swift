package import Foundation

/// A provider of payments: returns values, never pages.
package protocol PaymentGateway: Sendable {
    /// The stable key under which attempts are stored.
    var key: String { get }

    /// Asks the provider to expect a payment; the same reference twice is one payment.
    func begin(_ request: PaymentRequest) async throws -> PaymentPrompt

    /// Asks what became of a payment.
    func query(reference: String) async throws -> PaymentFact

    /// Tells the provider that the payment is no longer wanted.
    func close(reference: String) async throws

    /// Pays back; the same refund reference twice is one refund. Returns whether it is done; throws
    /// `PaymentError.refundRefused` where the provider will not.
    func refund(_ request: RefundRequest) async throws -> Bool

    /// What was paid and paid back on a day (`2026-05-01`, local); nil where the provider gives no
    /// statement.
    func statement(of day: String) async throws -> [StatementLine]?

    /// Checks the signature of a callback and reads it; throws `PaymentError.callbackForged`.
    func readCallback(headers: [String: String], body: Data) throws -> PaymentFact
}

/// What is asked of a provider.
package struct PaymentRequest: Sendable, Hashable {
    package let reference: String
    package let amount: Money
    package let title: String
    package let expiresAt: Date

    package init(reference: String, amount: Money, title: String, expiresAt: Date) {
        self.reference = reference
        self.amount = amount
        self.title = title
        self.expiresAt = expiresAt
    }
}

/// Where the student pays.
package struct PaymentPrompt: Sendable, Hashable {
    /// The address to open or to show as a QR code.
    package let address: String

    package init(address: String) { self.address = address }
}

/// A statement by the provider about one payment.
package struct PaymentFact: Sendable, Hashable {
    package enum Outcome: Sendable, Hashable {
        case succeeded(transaction: String, amount: Money)
        case failed
        case waiting
        case closed
        /// The provider has no such payment.
        case unknown
    }

    package let reference: String
    package let outcome: Outcome

    package init(reference: String, outcome: Outcome) {
        self.reference = reference
        self.outcome = outcome
    }
}

/// What is asked when money goes back.
package struct RefundRequest: Sendable, Hashable {
    package let reference: String
    package let paymentReference: String
    package let amount: Money
    package let total: Money

    package init(reference: String, paymentReference: String, amount: Money, total: Money) {
        self.reference = reference
        self.paymentReference = paymentReference
        self.amount = amount
        self.total = total
    }
}

/// Why a payment cannot go on.
package enum PaymentError: Error, Hashable, Sendable {
    case notDue
    /// Payment comes first, and the photo that it is for could not be submitted.
    case noPhotoToFollow(OrderError)
    case priceItemUnknown
    /// The batch does not offer this way to pay here.
    case wayNotOffered
    case amountDiffers(expected: Money, got: Money)
    case callbackForged
    case gatewayUnknown
    /// The provider does not pay back, in its own words.
    case refundRefused(String)
    case attemptUnknown
}

import Domain
import Foundation

/// A payment as the sandbox provider knows it: what was asked, and everything that happened since.
struct Bill: Sendable {
    enum State: String, Sendable { case waiting, paid, failed, closed }

    /// One thing that happened to a bill; kept as a record of its own, so that of two things
    /// that happen at once one comes first.
    enum Event: Codable, Sendable {
        case begun(amount: Money, title: String, expiresAt: Date, way: String?)
        case paid(transaction: String, at: Date?)
        case failed
        case closed
        case refunded(reference: String, amount: Money, at: Date?)
        case refundsBecome(SandboxPayment)
    }

    let reference: String
    let amount: Money
    let title: String
    let expiresAt: Date
    /// The key of the gateway that it was begun through.
    let way: String?
    private(set) var transaction: String?
    private(set) var paidAt: Date?
    private(set) var refunds: [String: Money] = [:]
    private(set) var refundedAt: [String: Date] = [:]
    /// How refunds end from now on.
    private(set) var refundManner = SandboxPayment.refundAtOnce
    /// How many events there were.
    private(set) var length = 1
    private var ended: State?

    /// Retells the life of a bill; nothing when it was never begun.
    init?(_ reference: String, events: [Event]) {
        guard case .begun(let amount, let title, let expiresAt, let way) = events.first else {
            return nil
        }
        self.reference = reference
        self.amount = amount
        self.title = title
        self.expiresAt = expiresAt
        self.way = way
        for event in events.dropFirst() { take(event) }
    }

    /// Where the bill stands; one that nobody paid in time is closed.
    func state(at now: Date) -> State { ended ?? (now < expiresAt ? .waiting : .closed) }

    /// The statement that the provider makes about it.
    func fact(at now: Date) -> PaymentFact {
        let outcome: PaymentFact.Outcome =
            switch state(at: now) {
            case .waiting: .waiting
            case .failed: .failed
            case .closed: .closed
            case .paid: .succeeded(transaction: transaction ?? "", amount: amount)
            }
        return PaymentFact(reference: reference, outcome: outcome)
    }

    /// What is left of the amount after the refunds so far.
    var refundable: Int { amount.fen - refunds.values.reduce(0) { $0 + $1.fen } }

    private mutating func take(_ event: Event) {
        length += 1
        switch event {
        case .begun: break
        case .paid(let transaction, let date):
            (ended, self.transaction, paidAt) = (.paid, transaction, date)
        case .failed: ended = .failed
        case .closed: ended = .closed
        case .refunded(let reference, let amount, let date):
            (refunds[reference], refundedAt[reference]) = (amount, date)
        case .refundsBecome(let manner): refundManner = manner
        }
    }
}

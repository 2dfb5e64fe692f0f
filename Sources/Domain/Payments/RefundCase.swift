/// A refund with the payment and the order that it belongs to, as staff see it.
package struct RefundCase: Sendable {
    package let refund: Refund
    package let attempt: PaymentAttempt
    package let summary: OrderSummary

    package init(refund: Refund, attempt: PaymentAttempt, summary: OrderSummary) {
        self.refund = refund
        self.attempt = attempt
        self.summary = summary
    }
}

extension [PaymentAttempt] {
    /// The payment that covers an order and can still go back: paid, and not given back already
    /// or about to be.
    package func refundable(after refunds: [Refund]) -> PaymentAttempt? {
        let gone = Set(refunds.filter { $0.state != .declined }.map(\.attempt))
        return last { $0.state == .confirmed && $0.amount > .zero && !gone.contains($0.id) }
    }
}

/// An attempt to pay with its order, as the student sees it.
package struct PaymentDetail: Sendable {
    package let attempt: PaymentAttempt
    package let summary: OrderSummary

    package init(attempt: PaymentAttempt, summary: OrderSummary) {
        self.attempt = attempt
        self.summary = summary
    }
}

/// Everything that the desk's page of one order shows.
package struct DeskOrder: Sendable {
    package let summary: OrderSummary
    /// How the student can be reached; nothing once the account was deleted.
    package let contact: MaskedContact?
    package let attempts: [PaymentAttempt]
    package let refunds: [Refund]
    package let history: [AuditEntry]
    package let shipments: [Shipment]

    package init(
        summary: OrderSummary,
        contact: MaskedContact?,
        attempts: [PaymentAttempt],
        refunds: [Refund] = [],
        history: [AuditEntry],
        shipments: [Shipment] = [],
    ) {
        self.summary = summary
        self.contact = contact
        self.attempts = attempts
        self.refunds = refunds
        self.history = history
        self.shipments = shipments
    }
}

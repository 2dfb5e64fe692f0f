/// An order as the student's list shows it, with what can be done about it right there.
package struct ListedOrder: Sendable {
    package let summary: OrderSummary
    package let attempts: [PaymentAttempt]
    package let actions: [OrderAction]
    /// Why the photo that is still missing cannot be handed in now.
    package let hindrance: OrderError?
    /// The shipments that it was sent in, oldest first.
    package let shipments: [Shipment]

    package init(
        summary: OrderSummary,
        attempts: [PaymentAttempt] = [],
        actions: [OrderAction],
        hindrance: OrderError?,
        shipments: [Shipment] = [],
    ) {
        self.summary = summary
        self.attempts = attempts
        self.actions = actions
        self.hindrance = hindrance
        self.shipments = shipments
    }

    /// The key of the gateway by which it was paid.
    package var paidBy: String? {
        attempts.last { $0.state == .confirmed && $0.amount > .zero }?.gateway
    }

    /// Whether any number or name that the student can read out contains what was typed.
    package func answers(to typed: String) -> Bool {
        let wanted = typed.asRead
        guard !wanted.isEmpty else { return true }
        let words =
            [
                summary.order.number.text, summary.batch.featureCode.text, summary.batch.name,
                summary.identity.studentNumber, summary.school.name,
            ] + attempts.flatMap { [$0.reference, $0.transaction ?? ""] }
            + shipments.map(\.waybill.number)
        return words.contains { $0.asRead.contains(wanted) }
    }
}

/// The student's orders under one tab, newest first, with how many stand under each.
package struct OrderList: Sendable {
    package let tab: OrderTab
    package let query: String
    package let orders: [ListedOrder]
    package let counts: [OrderTab: Int]
    /// Whether the account has no order at all.
    package let isNew: Bool

    package init(_ all: [ListedOrder], tab: OrderTab = .all, query: String = "") {
        let found = all.filter { $0.answers(to: query) }
        self.tab = tab
        self.query = query
        isNew = all.isEmpty
        orders = found.filter { tab.holds($0.summary.order.lines) }
        counts = Dictionary(
            uniqueKeysWithValues: OrderTab.allCases.map { tab in
                (tab, found.count { tab.holds($0.summary.order.lines) })
            }
        )
    }

    package var isEmpty: Bool { orders.isEmpty }
}

extension String {
    /// The text as people read it out: half-width, one case, without spaces and hyphens.
    fileprivate var asRead: String {
        foldedToHalfWidth.lowercased().filter { !$0.isWhitespace && $0 != "-" }
    }
}

package import Foundation

/// Money that came or went back.
package struct MoneyMovement: Sendable, Hashable {
    package enum Kind: String, Sendable, Hashable, CaseIterable { case payment, refund }

    package let kind: Kind
    /// Our number at the provider.
    package let reference: String
    /// The provider's own number of the payment.
    package let transaction: String?
    package let order: Order.ID
    package let number: OrderNumber
    package let batch: String
    package let gateway: String
    package let channel: Channel
    package let amount: Money
    package let at: Date

    package init(
        kind: Kind,
        reference: String,
        transaction: String?,
        order: Order.ID,
        number: OrderNumber,
        batch: String,
        gateway: String,
        channel: Channel,
        amount: Money,
        at: Date,
    ) {
        self.kind = kind
        self.reference = reference
        self.transaction = transaction
        self.order = order
        self.number = number
        self.batch = batch
        self.gateway = gateway
        self.channel = channel
        self.amount = amount
        self.at = at
    }
}

/// What came in and went back by one way in one channel.
package struct MoneyTotal: Sendable, Hashable {
    package let gateway: String
    package let channel: Channel
    package private(set) var paid = Money.zero
    package private(set) var refunded = Money.zero
    package private(set) var payments = 0
    package private(set) var refunds = 0

    package init(gateway: String = "", channel: Channel = .web) {
        self.gateway = gateway
        self.channel = channel
    }

    /// What is left.
    package var net: Money { Money(fen: paid.fen - refunded.fen) }

    package mutating func add(_ kind: MoneyMovement.Kind, _ amount: Money, count: Int) {
        switch kind {
        case .payment: (paid, payments) = (Money(fen: paid.fen + amount.fen), payments + count)
        case .refund: (refunded, refunds) = (Money(fen: refunded.fen + amount.fen), refunds + count)
        }
    }
}

/// The payments and refunds of a centre that fit a filter.
package struct MoneyReport: Sendable {
    package let filter: MoneyFilter
    /// The rows of the page asked for, or all of them for a file; the newest first.
    package let movements: [MoneyMovement]
    package let totals: [MoneyTotal]
    /// The batches of the centre, to choose from.
    package let batches: [Batch]
    /// The ways by which anybody ever paid here.
    package let ways: [String]
    package let openRefunds: OpenRefunds
    package let reconciliations: [Reconciliation]

    package init(
        filter: MoneyFilter,
        movements: [MoneyMovement],
        totals: [MoneyTotal],
        batches: [Batch],
        ways: [String],
        openRefunds: OpenRefunds,
        reconciliations: [Reconciliation],
    ) {
        self.filter = filter
        self.movements = movements
        self.totals = totals
        self.batches = batches
        self.ways = ways
        self.openRefunds = openRefunds
        self.reconciliations = reconciliations
    }

    package var total: MoneyTotal {
        totals.reduce(into: MoneyTotal()) {
            $0.add(.payment, $1.paid, count: $1.payments)
            $0.add(.refund, $1.refunded, count: $1.refunds)
        }
    }

    package var count: Int { total.payments + total.refunds }

    package var pageCount: Int {
        max(1, (count + MoneyFilter.pageSize - 1) / MoneyFilter.pageSize)
    }
}

/// Refunds that wait for somebody: for a second person, or since the provider refused.
package struct OpenRefunds: Sendable, Hashable {
    package let proposed: [Refund.ID]
    package let failed: [Refund.ID]

    package init(proposed: [Refund.ID] = [], failed: [Refund.ID] = []) {
        self.proposed = proposed
        self.failed = failed
    }
}

package import Foundation

/// One line of a provider's statement of a day.
package struct StatementLine: Sendable, Hashable {
    package let kind: MoneyMovement.Kind
    /// Our number of the payment or refund.
    package let reference: String
    /// The provider's own number.
    package let transaction: String
    package let amount: Money

    package init(
        kind: MoneyMovement.Kind,
        reference: String,
        transaction: String,
        amount: Money,
    ) {
        self.kind = kind
        self.reference = reference
        self.transaction = transaction
        self.amount = amount
    }
}

/// A payment or refund as we have it.
package struct BookedLine: Sendable, Hashable {
    package let kind: MoneyMovement.Kind
    package let reference: String
    package let amount: Money
    /// Whether it is paid, or paid back.
    package let isDone: Bool
    package let centre: Centre.ID
    package let number: OrderNumber

    package init(
        kind: MoneyMovement.Kind,
        reference: String,
        amount: Money,
        isDone: Bool,
        centre: Centre.ID,
        number: OrderNumber,
    ) {
        self.kind = kind
        self.reference = reference
        self.amount = amount
        self.isDone = isDone
        self.centre = centre
        self.number = number
    }
}

/// Something in which a provider's statement and our books differ.
package struct Discrepancy: Sendable, Hashable, Codable {
    package enum Kind: String, Sendable, Hashable, Codable, CaseIterable {
        /// The provider has it, we do not, or not as done.
        case missingHere
        /// We have it, the provider does not.
        case missingThere
        case amountDiffers
    }

    package let kind: Kind
    package let isRefund: Bool
    package let reference: String
    package let transaction: String
    package let order: String
    package let here: Money?
    package let there: Money?
    /// None where we know no such payment.
    package let centre: Centre.ID?

    init(_ kind: Kind, _ line: StatementLine?, _ booked: BookedLine?) {
        self.kind = kind
        isRefund = (line?.kind ?? booked?.kind) == .refund
        reference = line?.reference ?? booked?.reference ?? ""
        transaction = line?.transaction ?? ""
        order = booked?.number.text ?? ""
        here = booked?.amount
        there = line?.amount
        centre = booked?.centre
    }
}

/// What comparing a provider's statement of a day with our books found.
package struct Reconciliation: Sendable, Hashable {
    package let gateway: String
    /// The day as typed: `2026-05-01`.
    package let day: String
    package let madeAt: Date
    package let lineCount: Int
    package let discrepancies: [Discrepancy]

    package init(
        gateway: String,
        day: String,
        madeAt: Date,
        lineCount: Int,
        discrepancies: [Discrepancy],
    ) {
        self.gateway = gateway
        self.day = day
        self.madeAt = madeAt
        self.lineCount = lineCount
        self.discrepancies = discrepancies
    }

    /// Lays a statement beside our books.
    ///
    /// `known`: what we have under the references of the statement, whenever it was. `booked`: what
    /// was done here on that day. `before`: the statement of the day before, for what was paid
    /// there shortly before midnight.
    package static func compare(
        _ statement: [StatementLine],
        before: [StatementLine],
        known: [BookedLine],
        booked: [BookedLine],
    ) -> [Discrepancy] {
        let ours = Dictionary(known.map { (Key($0.kind, $0.reference), $0) }) { first, _ in first }
        let theirs = Set((statement + before).map { Key($0.kind, $0.reference) })
        let there = statement.compactMap { line -> Discrepancy? in
            let found = ours[Key(line.kind, line.reference)]
            guard let mine = found, mine.isDone else {
                return Discrepancy(.missingHere, line, found)
            }
            return mine.amount == line.amount ? nil : Discrepancy(.amountDiffers, line, mine)
        }
        let here = booked.filter { !theirs.contains(Key($0.kind, $0.reference)) }
            .map { Discrepancy(.missingThere, nil, $0) }
        return there + here
    }

    private struct Key: Hashable {
        let kind: MoneyMovement.Kind
        let reference: String

        init(_ kind: MoneyMovement.Kind, _ reference: String) {
            self.kind = kind
            self.reference = reference
        }
    }
}

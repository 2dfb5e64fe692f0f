package import Foundation

/// Orders whose making was begun together: one set of print files and one packing list.
package struct PrintRun: Sendable, Hashable {
    package typealias ID = Identifier<PrintRun>

    package let id: ID
    package let centre: Centre.ID
    package let createdAt: Date
    package let createdBy: Staff.ID

    package init(id: ID, centre: Centre.ID, createdAt: Date, createdBy: Staff.ID) {
        self.id = id
        self.centre = centre
        self.createdAt = createdAt
        self.createdBy = createdBy
    }
}

/// A run in a list, with how many orders it has.
package struct PrintRunRow: Sendable {
    package let run: PrintRun
    package let orders: Int

    package init(run: PrintRun, orders: Int) {
        self.run = run
        self.orders = orders
    }
}

/// A run with its orders by number.
package struct PrintRunDetail: Sendable {
    package let run: PrintRun
    package let orders: [OrderSummary]

    package init(run: PrintRun, orders: [OrderSummary]) {
        self.run = run
        self.orders = orders
    }
}

/// One line of a packing list: what goes into which shipment.
package struct PackingLine: Sendable {
    package let summary: OrderSummary
    /// Whole, for the label; nothing where the shipment goes to the school.
    package let address: PostalAddress?

    package init(summary: OrderSummary, address: PostalAddress?) {
        self.summary = summary
        self.address = address
    }
}

extension PrintSheet {
    /// The sheet of a layout on the smallest paper that takes it, with the words on its edge where
    /// there is room.
    package static func smallest(
        _ layout: SheetLayout,
        words: String
    ) throws(SheetError) -> PrintSheet {
        var last: SheetError?
        for paper in Paper.allCases {
            for caption in [words, nil] {
                do {
                    return try PrintSheet(
                        layout,
                        on: paper,
                        gap: 1,
                        cutMarks: true,
                        caption: caption
                    )
                } catch {
                    last = error
                }
            }
        }
        throw last ?? .unreadableLayout(layout.text)
    }
}

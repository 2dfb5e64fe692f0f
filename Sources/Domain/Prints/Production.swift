/// A list of the desk of those who make, pack and send prints.
package enum ProductionStage: String, Sendable, Hashable, CaseIterable {
    case toMake, making, packed, dispatched, lost

    package var state: FulfilmentState {
        switch self {
        case .toMake: .toMake
        case .making: .making
        case .packed: .packed
        case .dispatched: .dispatched
        case .lost: .lost
        }
    }
}

/// What the list of production is asked for.
package struct ProductionFilter: Sendable, Hashable {
    package var stage: ProductionStage
    package var school: School.ID?
    package var batch: Batch.ID?
    /// The text of a layout, such as `8x2`.
    package var layout: String?
    /// Counted from 1.
    package var page: Int

    /// How many orders are shown, and changed, at once.
    package static let rows = 50

    package init(
        stage: ProductionStage = .toMake,
        school: School.ID? = nil,
        batch: Batch.ID? = nil,
        layout: String? = nil,
        page: Int = 1,
    ) {
        self.stage = stage
        self.school = school
        self.batch = batch
        self.layout = layout
        self.page = max(1, page)
    }

    /// Whether the orders of a batch are looked for.
    package func holds(_ candidate: Batch) -> Bool {
        (school ?? candidate.school) == candidate.school
            && (batch ?? candidate.id) == candidate.id
            && (layout.map(candidate.policy.prints.layouts.contains) ?? true)
    }
}

/// The orders at one stage of production, the oldest first.
package struct ProductionList: Sendable {
    package let filter: ProductionFilter
    package let rows: [OrderSummary]
    /// How many orders of the filter stand at each stage.
    package let counts: [ProductionStage: Int]
    /// What can be filtered by: everything that prints are made for.
    package let schools: [School]
    package let batches: [Batch]

    package init(
        filter: ProductionFilter,
        rows: [OrderSummary],
        counts: [ProductionStage: Int],
        schools: [School],
        batches: [Batch],
    ) {
        self.filter = filter
        self.rows = rows
        self.counts = counts
        self.schools = schools
        self.batches = batches
    }

    package var total: Int { counts[filter.stage, default: 0] }

    package var layouts: [String] {
        SheetLayout.usual.filter { layout in
            batches.contains { $0.policy.prints.layouts.contains(layout) }
        }
    }
}

/// What staff do with the orders that they ticked.
package enum ProductionChange: String, Sendable, Hashable, CaseIterable {
    case start, pack, takeBack, reprint
}

/// Why nothing is made, packed or sent.
package enum ProductionError: Error, Hashable, Sendable {
    case nothingChosen
    case tooManyChosen(limit: Int)
    /// Others took them all a moment before.
    case allTaken
    case reasonMissing
    case reasonTooLong(limit: Int)
    case discNotOffered
    /// No photo of the batch is approved yet.
    case discEmpty
    case notFound
}

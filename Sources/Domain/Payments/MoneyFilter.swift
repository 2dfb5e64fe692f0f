package import Foundation

/// Which payments and refunds are wanted.
package struct MoneyFilter: Sendable, Hashable {
    package static let pageSize = 50

    /// The key of a gateway.
    package var way: String?
    package var channel: Channel?
    package var batch: Batch.ID?
    /// The first and the last day, as typed: `2026-05-01`; empty is without end.
    package var from: String
    package var to: String
    /// Counts from 1.
    package var page: Int

    package init(
        way: String? = nil,
        channel: Channel? = nil,
        batch: Batch.ID? = nil,
        from: String = "",
        to: String = "",
        page: Int = 1,
    ) {
        self.way = way
        self.channel = channel
        self.batch = batch
        self.from = from.foldedToHalfWidth.trimmed
        self.to = to.foldedToHalfWidth.trimmed
        self.page = max(1, page)
    }

    /// The first moment that is wanted.
    package var begin: Date? { ChinaTime.lastMinute(typed: from).map(ChinaTime.startOfDay) }

    /// The first moment after those that are wanted.
    package var end: Date? { ChinaTime.lastMinute(typed: to).map { $0 + 60 } }

    /// Which of the days that were typed is none, or lies before the first.
    package var wrongDays: Set<WrongDay> {
        var wrong: Set<WrongDay> = []
        if !from.isEmpty, begin == nil { wrong.insert(.from) }
        if !to.isEmpty, end == nil { wrong.insert(.to) }
        if let begin, let end, end <= begin { wrong.insert(.order) }
        return wrong
    }

    package enum WrongDay: Sendable, Hashable { case from, to, order }

    /// The same rows, another page.
    package func onPage(_ page: Int) -> MoneyFilter {
        var filter = self
        filter.page = page
        return filter
    }
}

package import Foundation

/// A span of time in which a batch takes photos.
package struct Window: Sendable, Hashable, Codable {
    package let from: Date
    package let to: Date

    package init(from: Date, to: Date) {
        self.from = from
        self.to = to
    }
}

/// The hours of each day in which a batch is open, in minutes after midnight, local time.
package struct DailyHours: Sendable, Hashable, Codable {
    package let fromMinute: Int
    package let toMinute: Int

    package init(fromMinute: Int, toMinute: Int) {
        self.fromMinute = fromMinute
        self.toMinute = toMinute
    }

    /// Whether the batch is open at that minute of the day; hours may run past midnight.
    package func contains(_ minute: Int) -> Bool {
        guard fromMinute > toMinute else { return minute >= fromMinute && minute < toMinute }
        return minute >= fromMinute || minute < toMinute
    }
}

extension [Window] {
    /// When the window that contains `now` ends; refuses, and says why, when there is none.
    package func openUntil(at now: Date, hours: DailyHours?) throws(BatchError) -> Date {
        if let current = first(where: { $0.from <= now && now < $0.to }) {
            if let hours {
                guard hours.contains(ChinaTime.minuteOfDay(now)) else {
                    throw .outsideDailyHours(hours)
                }
            }
            return current.to
        }
        if let next = map(\.from).filter({ $0 > now }).min() { throw .notOpenYet(from: next) }
        throw .closed(since: map(\.to).max() ?? now)
    }
}

package import Foundation

/// Which days are worked: Monday to Friday, but for the holidays and the make-up days of the years
/// whose notice is known.
package struct WorkingCalendar: Sendable, Hashable {
    /// What a notice changes in the weeks of one year.
    package struct Year: Sendable, Hashable, Codable {
        /// Holidays, also those that fall on a weekend anyway.
        package let off: Set<MonthDay>
        /// Days of a weekend that are worked.
        package let work: Set<MonthDay>

        package init(off: Set<MonthDay>, work: Set<MonthDay>) {
            self.off = off
            self.work = work
        }
    }

    private let years: [Int: Year]

    package init(_ years: [Int: Year]) { self.years = years }

    /// The same calendar with further years; a year given here replaces the known one.
    package func with(_ others: [Int: Year]) -> WorkingCalendar {
        WorkingCalendar(years.merging(others) { _, other in other })
    }

    /// Whether the local day that contains `date` is worked.
    package func isWorkingDay(_ date: Date) -> Bool {
        let parts = ChinaTime.components(date)
        let day = MonthDay(parts[1], parts[2])
        if let year = years[parts[0]] {
            if year.work.contains(day) { return true }
            if year.off.contains(day) { return false }
        }
        return ChinaTime.weekday(date) < 5
    }

    /// 18:00 of the day that lies `count` working days after `date`.
    package func endOfWorkingDay(_ count: Int, after date: Date) -> Date {
        var midnight = ChinaTime.startOfDay(date)
        var left = count
        while left > 0 {
            midnight += ChinaTime.day
            if isWorkingDay(midnight) { left -= 1 }
        }
        return midnight + 18 * 3600
    }

    /// The year whose notice is wanted now and not known: the current one and, from 1 December
    /// on, the next.
    package func missingYear(at now: Date) -> Int? {
        let parts = ChinaTime.components(now)
        let wanted = parts[1] == 12 ? [parts[0], parts[0] + 1] : [parts[0]]
        return wanted.first { years[$0] == nil }
    }
}

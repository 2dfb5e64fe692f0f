/// A day of the Gregorian calendar that exists, without a time zone.
package struct CalendarDate: Hashable, Sendable, Codable {
    package let year: Int
    package let month: Int
    package let day: Int

    /// Nil for a day that no calendar has, and before 1800 or after 2199.
    package init?(year: Int, month: Int, day: Int) {
        guard (1800...2199).contains(year), (1...12).contains(month),
            (1...Self.days(of: month, in: year)).contains(day)
        else { return nil }
        self.year = year
        self.month = month
        self.day = day
    }

    /// Reads `19491231`.
    package init?(digits: some StringProtocol) {
        guard digits.count == 8, digits.allSatisfy(\.isASCIIDigit), let number = Int(digits) else {
            return nil
        }
        self.init(year: number / 10_000, month: number / 100 % 100, day: number % 100)
    }

    private static func days(of month: Int, in year: Int) -> Int {
        switch month {
        case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
        case 4, 6, 9, 11: 30
        default: 31
        }
    }
}

extension CalendarDate: Comparable {
    package static func < (one: CalendarDate, other: CalendarDate) -> Bool {
        (one.year, one.month, one.day) < (other.year, other.month, other.day)
    }
}

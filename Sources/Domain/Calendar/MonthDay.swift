/// A day of any year; written `05-01`.
package struct MonthDay: Sendable, Hashable {
    package let month: Int
    package let day: Int

    package init(_ month: Int, _ day: Int) {
        self.month = month
        self.day = day
    }

    /// Reads `05-01`; nothing else is a day.
    package init?(_ text: String) {
        let parts = text.split(separator: "-", omittingEmptySubsequences: false)
        guard parts.count == 2,
            parts.allSatisfy({ $0.count == 2 && $0.allSatisfy(\.isASCIIDigit) }),
            let month = Int(parts[0]), let day = Int(parts[1]),
            CalendarDate(year: Self.leapYear, month: month, day: day) != nil
        else { return nil }
        self.init(month, day)
    }

    /// A year that has every day.
    private static let leapYear = 2000
}

extension MonthDay: Codable {
    package init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        let text = try container.decode(String.self)
        guard let day = MonthDay(text) else {
            throw DecodingError.dataCorruptedError(
                in: container,
                debugDescription: "\"\(text)\" is no day such as 05-01"
            )
        }
        self = day
    }

    package func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(
            [month, day].map { $0 < 10 ? "0\($0)" : "\($0)" }.joined(separator: "-")
        )
    }
}

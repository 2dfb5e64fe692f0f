package import Foundation

/// The one time zone of the field, UTC+8 without summer time.
package enum ChinaTime {
    package static let offset: TimeInterval = 8 * 3600
    /// The length of a day in seconds.
    static let day: TimeInterval = 86_400

    /// Minutes since local midnight.
    package static func minuteOfDay(_ date: Date) -> Int {
        Int((date.timeIntervalSince1970 + offset).truncatingRemainder(dividingBy: day)) / 60
    }

    /// Local midnight of the day that contains `date`.
    package static func startOfDay(_ date: Date) -> Date {
        let local = date.timeIntervalSince1970 + offset
        return Date(timeIntervalSince1970: (local / day).rounded(.down) * day - offset)
    }

    /// The local day of the week, 0 for Monday to 6 for Sunday.
    package static func weekday(_ date: Date) -> Int {
        // 1 January 1970 was a Thursday.
        let days = Int(((date.timeIntervalSince1970 + offset) / day).rounded(.down))
        return ((days + 3) % 7 + 7) % 7
    }

    /// Year, month, day, hour, minute, second and millisecond, local.
    package static func components(_ date: Date) -> [Int] {
        var calendar = Calendar(identifier: .gregorian)
        calendar.timeZone = TimeZone(secondsFromGMT: Int(offset)) ?? .gmt
        // A stored millisecond is rarely a whole binary fraction, so that cutting would lose one.
        let total = Int((date.timeIntervalSince1970 * 1000).rounded())
        let milliseconds = total % 1000
        let parts = calendar.dateComponents(
            [.year, .month, .day, .hour, .minute, .second],
            from: Date(timeIntervalSince1970: Double(total / 1000)),
        )
        return [
            parts.year ?? 0, parts.month ?? 0, parts.day ?? 0, parts.hour ?? 0,
            parts.minute ?? 0, parts.second ?? 0, milliseconds,
        ]
    }
}

extension ChinaTime {
    /// Reads local time as forms send it: `2026-05-01T08:00`.
    package static func date(typed: String) -> Date? {
        let parts = typed.trimmed.split(whereSeparator: { "-T: ".contains($0) }).map { Int($0) }
        let numbers = parts.compactMap(\.self)
        guard numbers.count == parts.count, (5...6).contains(numbers.count) else { return nil }
        var calendar = Calendar(identifier: .gregorian)
        calendar.timeZone = TimeZone(secondsFromGMT: Int(offset)) ?? .gmt
        let wanted = DateComponents(
            year: numbers[0],
            month: numbers[1],
            day: numbers[2],
            hour: numbers[3],
            minute: numbers[4]
        )
        guard (2000...2100).contains(numbers[0]), let date = calendar.date(from: wanted),
            // A calendar turns 31 February into a day of March; we refuse it.
            Array(components(date).prefix(5)) == Array(numbers.prefix(5))
        else { return nil }
        return date
    }
}

extension ChinaTime {
    /// Local time as forms send it, to the minute; the reverse of `date(typed:)`.
    package static func typed(_ date: Date) -> String {
        let parts = components(date)
        return "\(parts[0].digits(4))-\(parts[1].digits(2))-\(parts[2].digits(2))"
            + "T\(parts[3].digits(2)):\(parts[4].digits(2))"
    }

    /// Reads a time of day as forms send it, `08:00`, as minutes since midnight.
    package static func minuteOfDay(typed: String) -> Int? {
        let parts = typed.foldedToHalfWidth.trimmed.split(separator: ":").map { Int($0) }
        guard parts.count >= 2, let hour = parts[0], let minute = parts[1],
            (0...23).contains(hour), (0...59).contains(minute)
        else { return nil }
        return hour * 60 + minute
    }

    /// A time of day as forms send it.
    package static func typed(minuteOfDay minute: Int) -> String {
        "\((minute / 60).digits(2)):\((minute % 60).digits(2))"
    }
}

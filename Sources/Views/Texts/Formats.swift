package import Domain
package import Foundation

extension Text {
    /// An amount as people write it: ¥20.00.
    package static func money(_ amount: Money) -> Text {
        let sign = amount.fen < 0 ? "-" : ""
        let fen = amount.fen.magnitude
        return same("\(sign)¥\(fen / 100).\(Int(fen % 100).digits(2))")
    }

    /// A day of this season in China: 6 月 12 日（周五）, Fri 12 June.
    package static func day(_ date: Date) -> Text {
        let local = CivilTime(date)
        return Text(
            zh: "\(local.month) 月 \(local.day) 日（\(local.weekday.zh)）",
            en: "\(local.weekday.en) \(local.day) \(monthNames[local.month - 1])",
        )
    }

    /// A day with its year: 2026 年 6 月 12 日, 12 June 2026.
    package static func fullDay(_ date: Date) -> Text {
        let local = CivilTime(date)
        return Text(
            zh: "\(local.year) 年 \(local.month) 月 \(local.day) 日",
            en: "\(local.day) \(monthNames[local.month - 1]) \(local.year)",
        )
    }

    /// A moment of this season in China: 6 月 12 日（周五）18:00, Fri 12 June, 18:00.
    package static func moment(_ date: Date) -> Text {
        let (day, clock) = (Text.day(date), CivilTime(date).clock)
        return Text(zh: "\(day.zh)\(clock)", en: "\(day.en), \(clock)")
    }

    /// A moment with its year: 2026 年 6 月 12 日 18:00, 12 June 2026, 18:00.
    package static func fullMoment(_ date: Date) -> Text {
        let (day, clock) = (Text.fullDay(date), CivilTime(date).clock)
        return Text(zh: "\(day.zh) \(clock)", en: "\(day.en), \(clock)")
    }

    /// The end of a time: midnight ends the day before, 2026 年 6 月 12 日 24:00.
    package static func fullDeadline(_ date: Date) -> Text {
        guard CivilTime(date).clock == "00:00" else { return fullMoment(date) }
        let day = Text.fullDay(date.addingTimeInterval(-60))
        return Text(zh: "\(day.zh) 24:00", en: "\(day.en), 24:00")
    }

    /// A moment for the columns of a table: 2026-06-12 18:00.
    package static func shortMoment(_ date: Date) -> Text {
        let local = CivilTime(date)
        return same(
            "\(local.year)-\(local.month.digits(2))-\(local.day.digits(2)) \(local.clock)"
        )
    }

    /// What is left of a time: days above two, then hours, then minutes.
    package static func timeLeft(until date: Date, at now: Date) -> Text {
        let minutes = max(0, Int(date.timeIntervalSince(now) / 60))
        let (hours, days) = (minutes / 60, minutes / 1440)
        if days >= 2 { return Text(zh: "还剩 \(days) 天", en: "\(days) days left") }
        if hours >= 1 {
            return Text(zh: "还剩 \(hours) 小时", en: "\(hours) \(hours == 1 ? "hour" : "hours") left")
        }
        return Text(
            zh: "还剩 \(minutes) 分钟",
            en: "\(minutes) \(minutes == 1 ? "minute" : "minutes") left"
        )
    }

    /// A size of a file: 38 KB, 2.4 MB; a kilobyte has 1024 bytes.
    package static func fileSize(_ bytes: Int) -> Text {
        guard bytes >= 1_048_576 else { return same("\((bytes + 512) / 1024) KB") }
        let tenths = (bytes * 10 + 524_288) / 1_048_576
        return same("\(tenths / 10).\(tenths % 10) MB")
    }

    /// A document number for those who need not know it whole: 320***********0505.
    package static func maskedDocument(_ number: String) -> Text {
        guard number.count > 7 else { return same(String(repeating: "*", count: number.count)) }
        let stars = String(repeating: "*", count: number.count - 7)
        return same("\(number.prefix(3))\(stars)\(number.suffix(4))")
    }

    /// Words that are the same in both languages, such as names and numbers.
    package static func same(_ words: String) -> Text { Text(zh: words, en: words) }
}

/// A moment as the clocks and calendars of China show it.
private struct CivilTime {
    let year: Int
    let month: Int
    let day: Int
    let clock: String
    let weekday: (zh: String, en: String)

    init(_ date: Date) {
        let parts = ChinaTime.components(date)
        (year, month, day) = (parts[0], parts[1], parts[2])
        clock = "\(parts[3].digits(2)):\(parts[4].digits(2))"
        weekday = weekdayNames[ChinaTime.weekday(date)]
    }
}

private let weekdayNames = [
    (zh: "周一", en: "Mon"), (zh: "周二", en: "Tue"), (zh: "周三", en: "Wed"), (zh: "周四", en: "Thu"),
    (zh: "周五", en: "Fri"), (zh: "周六", en: "Sat"), (zh: "周日", en: "Sun"),
]

private let monthNames = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
]

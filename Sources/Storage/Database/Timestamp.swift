package import Foundation

/// Times as they are stored: `2026-06-01T08:00:00.000Z`, years 0000 to 9999.
package enum Timestamp {
    /// The time as stored; what is finer than a millisecond is rounded away.
    package static func text(_ date: Date) -> String {
        let milliseconds = min(max(milliseconds(date), earliest), latest)
        let (day, ofDay) = floorDivide(milliseconds, 86_400_000)
        let (year, month, dayOfMonth) = civil(fromDays: day)
        var text = pad(year, 4) + "-" + pad(month, 2) + "-" + pad(dayOfMonth, 2)
        text += "T" + pad(ofDay / 3_600_000, 2) + ":" + pad(ofDay / 60_000 % 60, 2)
        return text + ":" + pad(ofDay / 1000 % 60, 2) + "." + pad(ofDay % 1000, 3) + "Z"
    }

    /// Reads exactly the stored form; nil for anything else.
    package static func date(_ text: String) -> Date? {
        let bytes = Array(text.utf8)
        guard bytes.count == 24 else { return nil }
        for (index, separator) in separators where bytes[index] != separator { return nil }
        guard
            let year = number(bytes[0..<4]), let month = number(bytes[5..<7]),
            let day = number(bytes[8..<10]), let hour = number(bytes[11..<13]),
            let minute = number(bytes[14..<16]), let second = number(bytes[17..<19]),
            let fraction = number(bytes[20..<23]),
            1...12 ~= month, 1...31 ~= day, hour < 24, minute < 60, second < 60
        else { return nil }
        let days = days(fromCivil: year, month, day)
        guard civil(fromDays: days) == (year, month, day) else { return nil }
        let ofDay = ((hour * 60 + minute) * 60 + second) * 1000 + fraction
        return Date(timeIntervalSince1970: Double(days * 86_400_000 + ofDay) / 1000)
    }

    /// The time that will be read back after storing this one.
    package static func rounded(_ date: Date) -> Date {
        Date(timeIntervalSince1970: Double(milliseconds(date)) / 1000)
    }

    private static let separators: [(Int, UInt8)] = [
        (4, 0x2D), (7, 0x2D), (10, 0x54), (13, 0x3A), (16, 0x3A), (19, 0x2E), (23, 0x5A),
    ]
    private static let earliest = -62_167_219_200_000
    private static let latest = 253_402_300_799_999

    private static func milliseconds(_ date: Date) -> Int {
        let milliseconds = (date.timeIntervalSince1970 * 1000).rounded()
        return Int(min(max(milliseconds, Double(earliest)), Double(latest)))
    }

    private static func pad(_ number: Int, _ width: Int) -> String {
        let digits = String(number)
        return String(repeating: "0", count: max(0, width - digits.count)) + digits
    }

    private static func number(_ digits: ArraySlice<UInt8>) -> Int? {
        digits.reduce(Int?.some(0)) { sum, digit in
            guard let sum, 0x30...0x39 ~= digit else { return nil }
            return sum * 10 + Int(digit - 0x30)
        }
    }

    private static func floorDivide(_ number: Int, _ divisor: Int) -> (Int, Int) {
        let (quotient, remainder) = number.quotientAndRemainder(dividingBy: divisor)
        return remainder < 0 ? (quotient - 1, remainder + divisor) : (quotient, remainder)
    }
}

// The Gregorian calendar counted from 0000-03-01, so that the leap day ends a year.
extension Timestamp {
    private static let daysFromMarchOfYear0To1970 = 719_468

    private static func days(fromCivil year: Int, _ month: Int, _ day: Int) -> Int {
        let marchYear = month > 2 ? year : year - 1
        let (era, yearOfEra) = floorDivide(marchYear, 400)
        let dayOfYear = (153 * ((month + 9) % 12) + 2) / 5 + day - 1
        let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
        return era * 146_097 + dayOfEra - daysFromMarchOfYear0To1970
    }

    private static func civil(fromDays days: Int) -> (Int, Int, Int) {
        let (era, dayOfEra) = floorDivide(days + daysFromMarchOfYear0To1970, 146_097)
        let leapless = dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096
        let yearOfEra = leapless / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let marchMonth = (5 * dayOfYear + 2) / 153
        let month = (marchMonth + 2) % 12 + 1
        let year = era * 400 + yearOfEra + (month <= 2 ? 1 : 0)
        return (year, month, dayOfYear - (153 * marchMonth + 2) / 5 + 1)
    }
}

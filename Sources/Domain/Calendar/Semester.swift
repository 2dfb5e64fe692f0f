package import Foundation

/// The halves of the academic year: the autumn term ends with January, the spring term with July.
package enum Semester {
    /// The last minute of the semester in which that moment lies.
    package static func end(of moment: Date) -> Date {
        let (year, month) = (ChinaTime.components(moment)[0], ChinaTime.components(moment)[1])
        switch month {
        case 1: return lastMinute(of: year, 1)
        case 2...7: return lastMinute(of: year, 7)
        default: return lastMinute(of: year + 1, 1)
        }
    }

    private static func lastMinute(of year: Int, _ month: Int) -> Date {
        guard let end = ChinaTime.lastMinute(typed: "\(year)-\(month)-31") else {
            preconditionFailure("January and July have 31 days")
        }
        return end
    }
}

extension ChinaTime {
    /// The last minute of the local day that is typed as forms send it: `2027-01-31`.
    package static func lastMinute(typed day: String) -> Date? {
        date(typed: day.foldedToHalfWidth.trimmed + "T23:59")
    }

    /// The local day as forms send it.
    package static func typedDay(_ date: Date) -> String { String(typed(date).prefix(10)) }
}

package import Foundation

/// What a batch allows to be done about photos that the technical check proves wrong.
package struct SanctionRule: Sendable, Hashable, Codable {
    /// Working days within which the student may appeal.
    package var appealDays: Int
    /// When the ban ends; nil: with the semester in which it is proposed.
    package var banEnd: Date?

    package init(appealDays: Int = 5, banEnd: Date? = nil) {
        self.appealDays = appealDays
        self.banEnd = banEnd
    }

    /// The end of a ban that is proposed now, unless its proposer says another.
    package func usualBanEnd(at now: Date) -> Date {
        if let banEnd, banEnd > now { return banEnd }
        return Semester.end(of: now)
    }
}

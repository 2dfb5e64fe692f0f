package import Foundation

/// Who of a batch's roster has taken part, and who is missing.
package struct ParticipationReport: Sendable {
    package let batch: Batch
    package let school: School
    package let levels: [EducationLevel]
    package let filter: ParticipationFilter
    /// All that the filter wants, in the order of level and student number.
    package let found: [Participant]
    /// How many there are of each standing at each level, whatever the filter.
    package let counts: [String: [ParticipationStanding: Int]]
    /// When students were reminded last, and whom that reached.
    package let lastReminder: LastReminder?

    package init(
        batch: Batch,
        school: School,
        levels: [EducationLevel],
        filter: ParticipationFilter,
        students: [Participant],
        lastReminder: LastReminder? = nil,
    ) {
        self.batch = batch
        self.school = school
        self.levels = levels
        self.filter = filter
        self.lastReminder = lastReminder
        counts = students.reduce(into: [:]) {
            $0[$1.entry.levelCode, default: [:]][$1.standing, default: 0] += 1
        }
        found = students.filter(filter.wants).sorted {
            ($0.entry.levelCode, $0.entry.studentNumber, $0.entry.name)
                < ($1.entry.levelCode, $1.entry.studentNumber, $1.entry.name)
        }
    }

    package var total: Int { counts.values.reduce(0) { $0 + $1.values.reduce(0, +) } }

    /// How many of all levels have that standing.
    package func count(_ standing: ParticipationStanding) -> Int {
        counts.values.reduce(0) { $0 + $1[standing, default: 0] }
    }

    package var pageCount: Int {
        max(1, (found.count + ParticipationFilter.pageSize - 1) / ParticipationFilter.pageSize)
    }

    /// The page that is shown: a page beyond the end is the last one.
    package var page: Int { min(filter.page, pageCount) }

    package var shown: ArraySlice<Participant> {
        let first = (page - 1) * ParticipationFilter.pageSize
        return found.dropFirst(first).prefix(ParticipationFilter.pageSize)
    }
}

/// Whom a reminder reached.
package struct ReminderResult: Sendable, Hashable {
    package let sent: Int
    /// Reminded within the last day already.
    package let tooSoon: Int
    /// Without an account: only the school can reach them.
    package let withoutAccount: Int

    package init(sent: Int, tooSoon: Int, withoutAccount: Int) {
        self.sent = sent
        self.tooSoon = tooSoon
        self.withoutAccount = withoutAccount
    }
}

/// The last time that students of a batch were reminded.
package struct LastReminder: Sendable, Hashable {
    package let at: Date
    package let result: ReminderResult

    package init(at: Date, result: ReminderResult) {
        self.at = at
        self.result = result
    }
}

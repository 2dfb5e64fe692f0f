import Domain
import Foundation
import Testing

struct WorkingCalendarTests {
    private let calendar = WorkingCalendar.stateCouncil

    @Test(
        arguments: [
            // A Thursday.
            (1, "2026-05-21T10:00", "2026-05-22T18:00"),
            (2, "2026-05-21T10:00", "2026-05-25T18:00"),
            // A Friday evening, a Saturday and a Sunday lead to the same Tuesday.
            (2, "2026-05-22T23:59", "2026-05-26T18:00"),
            (2, "2026-05-23T00:00", "2026-05-26T18:00"),
            (2, "2026-05-24T12:00", "2026-05-26T18:00"),
            (5, "2026-05-21T00:00", "2026-05-28T18:00"),
            (0, "2026-05-21T10:00", "2026-05-21T18:00"),
        ]
    )
    func workingDaysLeaveWeekendsOut(_ count: Int, _ from: String, _ end: String) {
        #expect(calendar.endOfWorkingDay(count, after: china(from)) == china(end))
    }

    @Test(
        arguments: [
            // Thursday; Friday and the made-up Saturday are worked, then comes the Spring Festival.
            (2, "2026-02-12T10:00", "2026-02-14T18:00"),
            (3, "2026-02-12T10:00", "2026-02-24T18:00"),
            (2, "2026-02-20T09:00", "2026-02-25T18:00"),
            (2, "2025-01-27T10:00", "2025-02-06T18:00"),
            // A week of National Day and the Saturday that makes up for it.
            (2, "2026-09-30T10:00", "2026-10-09T18:00"),
            (3, "2026-09-30T10:00", "2026-10-10T18:00"),
            // From the last days of one notice into the first of the next.
            (1, "2025-12-31T10:00", "2026-01-04T18:00"),
        ]
    )
    func aPromiseOverHolidaysWaitsForThem(_ count: Int, _ from: String, _ end: String) {
        #expect(calendar.endOfWorkingDay(count, after: china(from)) == china(end))
    }

    @Test(arguments: ["2026-01-04", "2025-01-26", "2025-09-28", "2026-09-20"])
    func aMakeUpSundayIsWorked(_ day: String) {
        let sunday = china("\(day)T12:00")
        #expect(ChinaTime.weekday(sunday) == 6)
        #expect(calendar.isWorkingDay(sunday))
        #expect(!WorkingCalendar([:]).isWorkingDay(sunday))
    }

    /// The law gives 13 days since 2025: what is freed of the weeks, less what is made up.
    @Test(arguments: [2025, 2026])
    func theNoticesGiveThirteenDays(_ year: Int) {
        let days = (0..<365).map { china("\(year)-01-01T12:00") + Double($0) * 86_400 }
        let freed = days.filter { ChinaTime.weekday($0) < 5 }
            .count { !calendar.isWorkingDay($0) }
        let madeUp = days.filter { ChinaTime.weekday($0) >= 5 }
            .count { calendar.isWorkingDay($0) }
        #expect(freed - madeUp == 13)
    }

    @Test func aYearWithoutNoticeFallsBackToWeekends() {
        let thursday = china("2026-12-24T10:00")
        #expect(calendar.endOfWorkingDay(10, after: thursday) == china("2027-01-07T18:00"))
    }

    @Test func aNoticeThatIsGivenReplacesTheKnownOne() {
        let given = WorkingCalendar.Year(off: [MonthDay(5, 21)], work: [MonthDay(5, 23)])
        let other = calendar.with([2026: given])
        #expect(!other.isWorkingDay(china("2026-05-21T10:00")))
        #expect(other.isWorkingDay(china("2026-05-23T10:00")))
        #expect(other.isWorkingDay(china("2026-05-01T10:00")))
        #expect(!other.isWorkingDay(china("2025-05-01T10:00")))
    }

    @Test(
        arguments: [
            ("2026-11-30T23:59", nil), ("2026-12-01T00:00", 2027), ("2027-01-02T10:00", 2027),
            ("2025-12-31T23:59", nil), ("2024-06-01T10:00", 2024),
        ] as [(String, Int?)]
    )
    func theNextYearIsMissedFromTheFirstOfDecember(_ now: String, _ year: Int?) {
        #expect(calendar.missingYear(at: china(now)) == year)
    }

    @Test func aNoticeIsReadFromItsFile() throws {
        let text = #"{"2027": {"off": ["01-01", "02-29"], "work": ["02-14"]}}"#
        let years = try JSONDecoder().decode(
            [Int: WorkingCalendar.Year].self,
            from: Data(text.utf8)
        )
        let year = WorkingCalendar.Year(
            off: [MonthDay(1, 1), MonthDay(2, 29)],
            work: [MonthDay(2, 14)]
        )
        #expect(years == [2027: year])
        let again = try JSONDecoder().decode(
            [Int: WorkingCalendar.Year].self,
            from: try JSONEncoder().encode(years)
        )
        #expect(again == years)
    }

    @Test(arguments: ["13-01", "02-30", "1-1", "0101", "", "00-10", "05-00", "05-0l"])
    func nothingElseIsADay(_ text: String) {
        #expect(MonthDay(text) == nil)
        let file = Data(#"{"2027": {"off": ["\#(text)"], "work": []}}"#.utf8)
        #expect(throws: DecodingError.self) {
            try JSONDecoder().decode([Int: WorkingCalendar.Year].self, from: file)
        }
    }
}

import Domain
import Foundation
import Testing

struct WindowTests {
    private let may = Window(from: china("2026-05-01T08:00"), to: china("2026-05-31T18:00"))
    private let autumn = Window(from: china("2026-10-01T00:00"), to: china("2026-10-08T00:00"))

    @Test func aWindowIsOpenFromItsFirstInstantToBeforeItsLast() throws {
        #expect(try [may].openUntil(at: may.from, hours: nil) == may.to)
        #expect(try [may].openUntil(at: may.to - 0.001, hours: nil) == may.to)
        #expect(throws: BatchError.notOpenYet(from: may.from)) {
            try [may].openUntil(at: may.from - 0.001, hours: nil)
        }
        #expect(throws: BatchError.closed(since: may.to)) {
            try [may].openUntil(at: may.to, hours: nil)
        }
    }

    @Test func betweenTwoWindowsTheNextIsTold() {
        #expect(throws: BatchError.notOpenYet(from: autumn.from)) {
            try [autumn, may].openUntil(at: china("2026-07-01T00:00"), hours: nil)
        }
        #expect(throws: BatchError.closed(since: autumn.to)) {
            try [autumn, may].openUntil(at: china("2026-12-01T00:00"), hours: nil)
        }
    }

    @Test func aBatchWithoutWindowsIsClosed() {
        let now = thursdayMorning
        #expect(throws: BatchError.closed(since: now)) {
            try [Window]().openUntil(at: now, hours: nil)
        }
    }

    @Test(
        arguments: [
            ("2026-05-21T08:59", false), ("2026-05-21T09:00", true), ("2026-05-21T16:59", true),
            ("2026-05-21T17:00", false), ("2026-05-21T00:00", false),
        ]
    )
    func dailyHoursHoldWithinAWindow(_ time: String, _ isOpen: Bool) throws {
        let hours = DailyHours(fromMinute: 9 * 60, toMinute: 17 * 60)
        if isOpen {
            #expect(try [may].openUntil(at: china(time), hours: hours) == may.to)
        } else {
            #expect(throws: BatchError.outsideDailyHours(hours)) {
                try [may].openUntil(at: china(time), hours: hours)
            }
        }
    }

    @Test func dailyHoursMayRunPastMidnight() {
        let hours = DailyHours(fromMinute: 22 * 60, toMinute: 2 * 60)
        #expect(hours.contains(22 * 60) && hours.contains(0) && hours.contains(119))
        #expect(!hours.contains(120) && !hours.contains(12 * 60) && !hours.contains(22 * 60 - 1))
    }
}

import Domain
import Foundation
import Testing

struct ChinaTimeTests {
    @Test func theDayBeginsAtLocalMidnight() {
        let midnight = china("2026-05-21T00:00")
        #expect(midnight == Date(timeIntervalSince1970: 1_779_292_800))
        #expect(ChinaTime.startOfDay(midnight) == midnight)
        #expect(ChinaTime.startOfDay(midnight + 86_399) == midnight)
        #expect(ChinaTime.startOfDay(midnight - 1) == midnight - 86_400)
    }

    @Test func minutesAreCountedFromLocalMidnight() {
        #expect(ChinaTime.minuteOfDay(china("2026-05-21T00:00")) == 0)
        #expect(ChinaTime.minuteOfDay(china("2026-05-21T08:30")) == 510)
        #expect(ChinaTime.minuteOfDay(china("2026-05-21T23:59") + 59) == 1439)
    }

    @Test(arguments: ["2026-05-21T10:00", "2026-05-21 10:00", " 2026-05-21T10:00:00 "])
    func aTypedTimeIsRead(_ typed: String) {
        #expect(ChinaTime.date(typed: typed) == thursdayMorning)
    }

    @Test(
        arguments: [
            "", "2026", "2026-05-21", "2026-02-31T10:00", "2026-13-01T10:00", "2026-05-21T25:00",
            "2026-05-21T10:60", "1999-05-21T10:00", "9999-05-21T10:00", "tomorrow",
            "2026-05-2lT10:00",
        ]
    )
    func nothingElseIsATime(_ typed: String) {
        #expect(ChinaTime.date(typed: typed) == nil)
    }
}

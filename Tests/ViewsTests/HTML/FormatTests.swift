import Domain
import Foundation
import Testing

@testable import Views

@Suite
struct FormatTests {
    /// 12 June 2026, 18:00 in China.
    private let friday = Date(timeIntervalSince1970: 1_781_258_400)

    @Test
    func `Moments are told as people in China tell them`() {
        #expect(Text.moment(friday) == Text(zh: "6 月 12 日（周五）18:00", en: "Fri 12 June, 18:00"))
        #expect(Text.day(friday) == Text(zh: "6 月 12 日（周五）", en: "Fri 12 June"))
        #expect(
            Text.fullMoment(friday)
                == Text(zh: "2026 年 6 月 12 日 18:00", en: "12 June 2026, 18:00")
        )
        #expect(Text.shortMoment(friday) == .same("2026-06-12 18:00"))
    }

    @Test
    func `A time that ends at midnight ends on the day before`() {
        let midnight = friday.addingTimeInterval(6 * 3600)
        #expect(
            Text.fullDeadline(midnight)
                == Text(zh: "2026 年 6 月 12 日 24:00", en: "12 June 2026, 24:00")
        )
        #expect(Text.fullDeadline(friday) == Text.fullMoment(friday))
    }

    @Test
    func `A late evening in Greenwich is the next day in China`() {
        let evening = Date(timeIntervalSince1970: 1_781_258_400 + 7 * 3600)
        #expect(Text.moment(evening) == Text(zh: "6 月 13 日（周六）01:00", en: "Sat 13 June, 01:00"))
    }

    @Test(arguments: [
        (0, "¥0.00"), (5, "¥0.05"), (2000, "¥20.00"), (123_456, "¥1234.56"), (-150, "-¥1.50"),
    ])
    func `Money shows yuan and fen`(fen: Int, words: String) {
        #expect(Text.money(Money(fen: fen)) == .same(words))
    }

    @Test(arguments: [
        ("320102200401010505", "320***********0505"), ("1234567", "*******"),
        ("12345678", "123*5678"),
        ("", ""),
    ])
    func `A document number keeps three and four characters`(number: String, masked: String) {
        #expect(Text.maskedDocument(number) == .same(masked))
    }

    @Test(arguments: [
        (0, "0 KB"), (36_900, "36 KB"), (2_516_582, "2.4 MB"), (20_971_520, "20.0 MB"),
    ])
    func `Sizes of files are round`(bytes: Int, words: String) {
        #expect(Text.fileSize(bytes) == .same(words))
    }
}

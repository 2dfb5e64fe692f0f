import Domain
import Foundation
import Testing

struct CaptchaTests {
    private static let captcha = Captcha(
        id: Captcha.ID(UUID(uuid: (0, 0, 0, 0, 0, 0, 0x40, 0, 0x80, 0, 0, 0, 0, 0, 0, 1))),
        answer: [1, 6, 3, 4],
    )

    @Test func everyDigitCanBeCountedAndIsEquallyLikely() {
        let answers = (UInt8.min...UInt8.max).map { Captcha.answer(from: [$0, $0, $0, $0]) }
        let counts = Dictionary(grouping: answers.compactMap(\.first), by: \.self)
        #expect(Set(counts.keys) == Set(1...6))
        #expect(Set(counts.values.map(\.count)) == [42])
    }

    @Test(arguments: [
        ("1634", true), ("１６３４", true), ("16 34", true), ("1643", false), ("", false),
    ])
    func theDigitsAreTheAnswerInAnyWidth(_ typed: String, _ isRight: Bool) {
        #expect(Self.captcha.isAnswered(by: typed) == isRight)
    }

    @Test func aClassAtOneAddressIsNotSuspicious() {
        #expect(!Captcha.isNeeded(codesOfLastHour: 99, wrongPasswordsOfLastQuarter: 9))
        #expect(Captcha.isNeeded(codesOfLastHour: 100, wrongPasswordsOfLastQuarter: 0))
        #expect(Captcha.isNeeded(codesOfLastHour: 0, wrongPasswordsOfLastQuarter: 10))
    }
}

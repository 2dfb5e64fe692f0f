import Domain
import Foundation
import Testing

struct PasswordTests {
    @Test(arguments: ["tulpe7garten", "Xk4-Wiesel", "ÜberBrücke9", "３weite７Straße", "锦江7桥边的风雨夜"])
    func lettersAndDigitsOfEightSignsAreTaken(_ typed: String) throws {
        #expect(try Password(typed).text == typed.foldedToHalfWidth)
    }

    @Test(
        arguments: [
            ("", PasswordError.tooShort(minimum: 8)), ("a1b2c3d", .tooShort(minimum: 8)),
            ("😀😀😀", .tooShort(minimum: 8)),
            (String(repeating: "ab12", count: 17), .tooLong(maximum: 64)),
            ("4938201749", .letterMissing), ("tulpengarten", .digitMissing),
        ]
    )
    func theFirstRuleThatFailsIsTold(_ typed: String, _ error: PasswordError) {
        #expect(throws: error) { try Password(typed) }
    }

    @Test(
        arguments: [
            "password1", "PassWord123", "abc12345", "a1234567", "A123456789", "qwerty123",
            "1qaz2wsx", "woaini1314", "woaini520", "wang1234", "zhang123456", "qq123456",
            "admin123", "123456abc", "5201314a", "iloveyou1", "aaaa1111", "q1w2e3r4", "dragon2008",
            "ｗｏａｉｎｉ１３１４", "passw0rd", "asdf1234", "a0123456", "zxcvbnm123",
        ]
    )
    func theCommonestAreRefused(_ typed: String) {
        #expect(throws: PasswordError.tooCommon) { try Password(typed) }
    }

    @Test func theSecondTimeMustBeTheSame() throws {
        #expect(throws: PasswordError.repeatDiffers) {
            try Password("tulpe7garten", repeated: "tulpe7garten ")
        }
        #expect(try Password("tulpe7garten", repeated: "ｔulpe７garten").text == "tulpe7garten")
    }

    @Test func fiveWrongTriesOfANumberWaitForTheOldest() throws {
        let now = Date(timeIntervalSince1970: 1000)
        let tries = [-899, -600, -30, -20, -10].map { now + $0 }
        #expect(throws: PasswordError.tooManyTries(secondsLeft: 1)) {
            try PasswordTries.requireLeft(ofNumber: tries, fromAddress: [], at: now)
        }
        try PasswordTries.requireLeft(ofNumber: tries, fromAddress: tries, at: now + 1)
    }

    @Test func fiftyWrongTriesFromAnAddressWaitToo() throws {
        let now = Date(timeIntervalSince1970: 1000)
        let tries = (1...50).map { now - Double($0) }
        #expect(throws: PasswordError.tooManyTries(secondsLeft: 850)) {
            try PasswordTries.requireLeft(ofNumber: [], fromAddress: tries, at: now)
        }
        try PasswordTries.requireLeft(ofNumber: [], fromAddress: tries.dropLast(), at: now)
    }
}

package import Foundation

/// A question that a person answers more easily than a program: digits, drawn and played.
package struct Captcha: Sendable, Hashable {
    package typealias ID = Identifier<Captcha>

    /// Only digits that can be counted by ear.
    package static let digits: ClosedRange<Int> = 1...6
    package static let length = 4
    /// How long it can be answered, in seconds.
    package static let validity: TimeInterval = 600

    package let id: ID
    package let answer: [Int]

    package init(id: ID, answer: [Int]) {
        self.id = id
        self.answer = answer
    }

    /// The digits that bytes of chance stand for; enough bytes give enough digits.
    package static func answer(from chance: some Sequence<UInt8>) -> [Int] {
        // Bytes of 252 and more are left out, so that every digit is equally likely.
        Array(chance.lazy.filter { $0 < 252 }.prefix(length).map { Int($0 % 6) + 1 })
    }

    /// Whether this is what was drawn, in whatever width it was typed.
    package func isAnswered(by typed: String) -> Bool {
        typed.foldedToHalfWidth.filter { !$0.isWhitespace } == answer.map(String.init).joined()
    }

    /// Whether an address asks for so much that a program may be behind it.
    ///
    /// A whole class signs in from one address within an hour, so that many codes are usual and
    /// wrong passwords are not.
    package static func isNeeded(
        codesOfLastHour: Int,
        wrongPasswordsOfLastQuarter: Int,
    ) -> Bool {
        codesOfLastHour >= 100 || wrongPasswordsOfLastQuarter >= 10
    }
}

/// Why a question for persons was not passed.
package enum CaptchaError: Error, Hashable, Sendable {
    case missing
    case wrong
}

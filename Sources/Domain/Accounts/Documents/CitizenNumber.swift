/// What the numbers of 18 characters have in common (GB 11643, ISO 7064 MOD 11-2): a region of six
/// digits, the birth date, a sequence that is odd for men, and a check character.
package struct CitizenNumber: Hashable, Sendable {
    package let text: String
    package let birthDate: CalendarDate

    package var region: String { text.digits(0, 6) }
    package var sex: Sex {
        Int(text.digits(16, 1)).map { $0 % 2 == 1 } == true ? .male : .female
    }
    /// `110101********1234`.
    package var masked: String { text.masked(keeping: 6, and: 4) }

    /// Takes a folded text; `hasRegion` judges the first six digits.
    init(
        folded text: String,
        _ hasRegion: (String) -> Bool
    ) throws(DocumentNumberError) {
        try text.require(length: 18)
        try text.require(to: 17, \.isASCIIDigit)
        try text.require(from: 17) { $0.isASCIIDigit || $0 == "X" }
        guard hasRegion(text) else { throw .region(text.digits(0, 6)) }
        let birth = text.digits(6, 8)
        guard let birthDate = CalendarDate(digits: birth) else { throw .birthDate(birth) }
        let expected = Self.checkCharacter(of: text.digits(0, 17))
        guard text.hasSuffix(expected) else {
            throw .checkDigit(found: text.digits(17, 1), expected: expected)
        }
        self.text = text
        self.birthDate = birthDate
    }

    /// The check character of 17 digits.
    static func checkCharacter(of digits: String) -> String {
        let weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]
        let sum = zip(digits, weights).reduce(0) { $0 + ($1.0.checkValue ?? 0) * $1.1 }
        return String(Array("10X98765432")[sum % 11])
    }
}

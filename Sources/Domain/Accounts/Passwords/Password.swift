/// A password that a student may choose: long enough, of letters and digits, not a common one.
package struct Password: Sendable {
    package static let minimum = 8
    package static let maximum = 64

    package let text: String

    /// Refuses with the first rule that fails.
    package init(_ typed: String) throws(PasswordError) {
        let text = Self.folded(typed)
        guard text.count >= Self.minimum else { throw .tooShort(minimum: Self.minimum) }
        guard text.count <= Self.maximum else { throw .tooLong(maximum: Self.maximum) }
        guard text.contains(where: \.isLetter) else { throw .letterMissing }
        guard text.contains(where: \.isASCIIDigit) else { throw .digitMissing }
        guard !CommonPasswords.contains(text) else { throw .tooCommon }
        self.text = text
    }

    /// Takes a new password typed twice; the second must be the same.
    package init(_ typed: String, repeated: String) throws(PasswordError) {
        try self.init(typed)
        guard Self.folded(repeated) == text else { throw .repeatDiffers }
    }

    /// What counts of a typed password: the width in which a keyboard writes makes no difference.
    package static func folded(_ typed: String) -> String { typed.foldedToHalfWidth }
}

/// The number of a Hong Kong identity card: one or two letters, six digits, a check in brackets.
package struct HongKongIdentityCardNumber: Hashable, Sendable {
    /// With half-width brackets: `A123456(3)`.
    package let text: String

    package var masked: String { text.masked(keeping: 2, and: 3) }

    package init(_ typed: String) throws(DocumentNumberError) {
        let bare = Self.withoutBrackets(typed.foldedDocumentNumber)
        try bare.require { $0.isASCIICapital || $0.isASCIIDigit }
        try bare.require(length: 8, 9)
        let letters = bare.count - 7
        try bare.require(to: letters, \.isASCIICapital)
        try bare.require(from: letters, to: bare.count - 1, \.isASCIIDigit)
        try bare.require(from: bare.count - 1) { $0.isASCIIDigit || $0 == "A" }
        let body = String(bare.dropLast())
        let expected = Self.check(of: body)
        guard bare.hasSuffix(expected) else {
            throw .checkDigit(found: String(bare.suffix(1)), expected: expected)
        }
        text = "\(body)(\(expected))"
    }

    /// Brackets are left out only where they stand around the check.
    private static func withoutBrackets(_ text: String) -> String {
        guard text.hasSuffix(")"), text.dropLast(2).hasSuffix("(") else { return text }
        return String(text.dropLast(3)) + text.dropLast().suffix(1)
    }

    /// Weights 9 to 2, a missing first letter counts 36, and the sum with the check is 0 modulo 11.
    private static func check(of body: String) -> String {
        let values = (body.count == 7 ? [36] : []) + body.map { $0.checkValue ?? 0 }
        let sum = zip(values, (2...9).reversed()).reduce(0) { $0 + $1.0 * $1.1 }
        return String((11 - sum % 11) % 11, radix: 16, uppercase: true)
    }
}

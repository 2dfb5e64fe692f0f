extension String {
    /// The same text with full-width letters, digits, brackets and spaces as half-width ones.
    package var foldedToHalfWidth: String {
        String(
            String.UnicodeScalarView(
                unicodeScalars.map { scalar in
                    switch scalar.value {
                    case 0xFF01...0xFF5E: Unicode.Scalar(scalar.value - 0xFEE0) ?? scalar
                    case 0x3000: " "
                    default: scalar
                    }
                }
            )
        )
    }

    /// The text without white space at either end.
    package var trimmed: String {
        var rest = self[...]
        while rest.first?.isWhitespace == true { rest.removeFirst() }
        while rest.last?.isWhitespace == true { rest.removeLast() }
        return String(rest)
    }
}

extension Int {
    /// The number with zeros in front, until it has that many digits.
    package func digits(_ width: Int) -> String {
        let text = String(self)
        return String(repeating: "0", count: Swift.max(0, width - text.count)) + text
    }
}

extension Character {
    /// Whether this is one of `0` to `9`.
    package var isASCIIDigit: Bool { ("0"..."9").contains(self) }
}

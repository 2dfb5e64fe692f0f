extension String {
    /// The text as document numbers are compared: half-width capitals without white space.
    package var foldedDocumentNumber: String {
        String(
            foldedToHalfWidth.filter { !$0.isWhitespace }.map { letter in
                // Only ASCII: other letters must not become one that is allowed.
                ("a"..."z").contains(letter) ? Character(letter.uppercased()) : letter
            }
        )
    }

    /// The text with `*` for each character but so many at either end.
    func masked(keeping head: Int, and tail: Int) -> String {
        prefix(head) + String(repeating: "*", count: max(0, count - head - tail)) + suffix(tail)
    }

    func require(length allowed: Int...) throws(DocumentNumberError) {
        guard allowed.contains(count) else { throw .length(found: count, allowed: allowed) }
    }

    /// Throws for the first character, from a position counted from 0, that does not fit.
    func require(
        from start: Int = 0,
        to end: Int = .max,
        _ fits: (Character) -> Bool
    ) throws(DocumentNumberError) {
        for (index, character) in enumerated() where start <= index && index < end {
            guard fits(character) else {
                throw .character(String(character), position: index + 1)
            }
        }
    }

    func digits(_ from: Int, _ count: Int) -> String { String(dropFirst(from).prefix(count)) }
}

extension Character {
    /// Whether this is one of `A` to `Z`.
    package var isASCIICapital: Bool { ("A"..."Z").contains(self) }

    /// 0 to 9 for digits, 10 to 35 for `A` to `Z`, as check digits count.
    var checkValue: Int? { isASCIIDigit || isASCIICapital ? Int(String(self), radix: 36) : nil }
}

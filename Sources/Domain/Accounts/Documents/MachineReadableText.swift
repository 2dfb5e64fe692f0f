/// One line of a machine readable zone: `A` to `Z`, `0` to `9` and the filler `<` (ICAO 9303-3).
struct MachineReadableText {
    let text: String
    private let characters: [Character]

    init(_ text: String) {
        self.text = text
        characters = Array(text)
    }

    /// The characters at those positions, counted from 1 as in the standard.
    subscript(_ positions: ClosedRange<Int>) -> String {
        String(characters[positions.lowerBound - 1..<positions.upperBound])
    }

    /// Throws unless the digit at a position checks that text; a filler is the check of nothing.
    func require(
        checkAt position: Int,
        of checked: String,
        _ field: MachineReadableZoneError.CheckedField
    ) throws(MachineReadableZoneError) {
        let found = self[position...position]
        if field == .optionalData, found == "<", checked.allSatisfy({ $0 == "<" }) { return }
        let expected = Self.checkDigit(of: checked)
        guard found == expected else {
            throw .checkDigit(field, found: found, expected: expected)
        }
    }

    /// Weights 7 3 1, digits and letters by value, the filler 0, modulo 10.
    static func checkDigit(of text: String) -> String {
        let sum = text.enumerated().reduce(0) {
            $0 + ($1.element.checkValue ?? 0) * [7, 3, 1][$1.offset % 3]
        }
        return String(sum % 10)
    }
}

extension String {
    /// A field without its fillers: those at the end are none, those between are spaces.
    var withoutFillers: String { split(separator: "<").joined(separator: " ") }
}

/// A passport's zone as read, mended where only one of two like characters can stand.
///
/// In the number nothing is guessed: it stays as it was read.
struct ZoneRepair {
    let lines: [String]

    init(_ read: [String]) {
        let whole = read.map(Self.withoutEdges)
        lines = zip(whole, [Self.upperDigits, Self.lowerDigits]).map { line, digits in
            let mended = line.enumerated().map { place, character in
                Self.mended(character, isDigit: digits(place + 1)) ?? character
            }
            return Self.withOptionalData(mended)
        }
    }

    /// A spot beside a line is no character of it.
    private static func withoutEdges(_ line: String) -> String {
        var rest = line[...]
        while rest.count > 44, rest.last == "?" { rest.removeLast() }
        while rest.count > 44, rest.first == "?" { rest.removeFirst() }
        return String(rest)
    }

    /// Whether a digit stands there, false for a letter, nil where both may; counted from 1.
    private static func upperDigits(_ place: Int) -> Bool? { false }

    private static func lowerDigits(_ place: Int) -> Bool? {
        switch place {
        case 10, 14...20, 22...28, 43...44: true
        case 11...13, 21: false
        default: nil
        }
    }

    private static func mended(_ character: Character, isDigit: Bool?) -> Character? {
        switch isDigit {
        case true: digits[character]
        case false: letters[character]
        case nil: nil
        }
    }

    private static let digits: [Character: Character] = [
        "O": "0", "D": "0", "Q": "0", "I": "1", "L": "1", "Z": "2", "S": "5", "G": "6", "B": "8",
    ]
    private static let letters: [Character: Character] = [
        "0": "O", "1": "I", "2": "Z", "5": "S", "6": "G", "8": "B",
    ]
}

extension ZoneRepair {
    /// `0` and `O` of the optional data, which nobody is shown, so that its check digit holds.
    private static func withOptionalData(_ line: [Character]) -> String {
        let (from, to) = (28, 42)
        guard line.count == 44, line[42].isASCIIDigit else { return String(line) }
        let places = (from..<to).filter { line[$0] == "0" || line[$0] == "O" }
        guard places.count <= 8 else { return String(line) }
        for choice in 0..<(1 << places.count) {
            var other = line
            for (bit, place) in places.enumerated() where choice >> bit & 1 == 1 {
                other[place] = line[place] == "0" ? "O" : "0"
            }
            if MachineReadableText.checkDigit(of: String(other[from..<to])) == String(line[42]),
                MachineReadableText.checkDigit(of: composite(other)) == String(line[43])
            {
                return String(other)
            }
        }
        return String(line)
    }

    private static func composite(_ line: [Character]) -> String {
        String(line[0..<10] + line[13..<20] + line[21..<43])
    }
}

/// A passport's zone as read, mended where only one of two like characters can stand.
///
/// Nothing is guessed: where letters and digits may both stand, the text stays as it was read.
struct ZoneRepair {
    let lines: [String]

    init(_ read: [String]) {
        let whole = read.map(Self.withoutEdges)
        lines = zip(whole, [Self.upperDigits, Self.lowerDigits]).map { line, digits in
            String(
                line.enumerated().map { place, character in
                    Self.mended(character, isDigit: digits(place + 1)) ?? character
                }
            )
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

/// A company that carries shipments.
package struct Courier: Sendable, Hashable {
    /// The stable key under which shipments are stored, such as `sf`.
    package let key: String
    package let chinese: String
    package let english: String
    /// What else people call it, in lower case.
    package let aliases: [String]
    /// The forms of its numbers; any of them is right.
    package let forms: [WaybillForm]
    /// The courier's name at the tracking service.
    let tracker: String

    /// Whether a number is one of this courier's.
    package func takes(_ number: String) -> Bool { forms.contains { $0.fits(number) } }

    /// A number of this courier for hints.
    package var example: String { forms.first?.example ?? "" }

    /// The courier of that key, or of any of its names.
    package init?(named typed: String) {
        let name = typed.foldedToHalfWidth.trimmed.lowercased()
        guard
            let found = Self.all.first(where: {
                $0.key == name || $0.chinese.lowercased() == name
                    || $0.english.lowercased() == name || $0.aliases.contains(name)
            })
        else { return nil }
        self = found
    }

    init(
        _ key: String,
        _ chinese: String,
        _ english: String,
        aliases: [String] = [],
        tracker: String,
        forms: [WaybillForm],
    ) {
        self.key = key
        self.chinese = chinese
        self.english = english
        self.aliases = aliases
        self.tracker = tracker
        self.forms = forms
    }
}

/// One form of a courier's numbers: fixed letters, so many digits, letters at the end.
package struct WaybillForm: Sendable, Hashable {
    let letters: String
    let digits: ClosedRange<Int>
    /// The digits with which the number may begin; empty is any.
    let begins: [String]
    /// Whether it is an item of the Universal Postal Union (S10): two letters, nine digits of
    /// which the last checks the others, and two letters.
    let isPostal: Bool

    init(_ letters: String, _ digits: ClosedRange<Int>, begins: [String] = []) {
        self.letters = letters
        self.digits = digits
        self.begins = begins
        isPostal = false
    }

    private init(postal: Void) {
        (letters, digits, begins, isPostal) = ("", 9...9, [], true)
    }

    static let postal = WaybillForm(postal: ())

    func fits(_ number: String) -> Bool {
        if isPostal { return Self.isPostal(number) }
        guard number.hasPrefix(letters) else { return false }
        let rest = number.dropFirst(letters.count)
        return digits.contains(rest.count) && rest.allSatisfy(\.isASCIIDigit)
            && (begins.isEmpty || begins.contains { rest.hasPrefix($0) })
    }

    var example: String {
        if isPostal { return "EA123456785CN" }
        let start = begins.first ?? ""
        let rest = "1234567890123456789".prefix(max(0, digits.lowerBound - start.count))
        return letters + start + rest
    }

    /// The weights of S10 are 8 6 4 2 3 5 9 7, modulo 11.
    private static func isPostal(_ number: String) -> Bool {
        let signs = Array(number)
        guard signs.count == 13 else { return false }
        let letters = signs.prefix(2) + signs.suffix(2)
        guard letters.allSatisfy({ ("A"..."Z").contains($0) }) else { return false }
        let digits = signs[2..<11].compactMap(\.wholeNumberValue)
        guard digits.count == 9 else { return false }
        let sum = zip(digits, [8, 6, 4, 2, 3, 5, 9, 7]).reduce(0) { $0 + $1.0 * $1.1 }
        let rest = 11 - sum % 11
        return digits[8] == (rest == 10 ? 0 : rest == 11 ? 5 : rest)
    }
}

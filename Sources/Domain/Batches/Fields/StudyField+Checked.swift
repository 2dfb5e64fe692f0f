extension StudyField {
    /// How many characters are taken.
    package var limit: Int {
        switch self {
        case .name, .major, .schoolName: 60
        case .email: 100
        case .studentNumber, .schoolCategory: 30
        case .sex, .schoolCode, .level: 20
        }
    }

    /// The typed text as it is kept: folded, without white space at the ends or twice in a row.
    ///
    /// Throws what is wrong, with what was typed; `levels` are the codes that the batch takes.
    package func checked(_ typed: String, levels: [String]) throws(StudyFault) -> String {
        let text = folded(typed)
        guard !text.isEmpty else { throw StudyFault(self, .missing, value: typed) }
        guard text.count <= limit else {
            throw StudyFault(self, .tooLong(found: text.count, limit: limit), value: typed)
        }
        if let odd = text.first(where: { !takes($0) }) {
            throw StudyFault(self, .character(String(odd)), value: typed)
        }
        if let problem = problem(of: text, levels: levels) {
            throw StudyFault(self, problem, value: typed)
        }
        return text
    }

    private func folded(_ typed: String) -> String {
        let text = typed.foldedToHalfWidth
            .split(whereSeparator: \.isWhitespace).joined(separator: " ")
        return switch self {
        case .name:
            // The dot between the parts of a name comes in several forms.
            String(text.map { "•・‧∙⋅".contains($0) ? "·" : $0 })
        case .studentNumber: text.filter { $0 != " " }.uppercased()
        case .email: text.filter { $0 != " " }
        case .sex: Sex(word: text)?.rawValue ?? text
        case .schoolCategory, .schoolName, .schoolCode, .level, .major: text
        }
    }

    private func takes(_ sign: Character) -> Bool {
        switch self {
        case .name: sign.isNameLetter || " ·.'’-".contains(sign)
        case .studentNumber: sign.isASCIIDigit || sign.isASCIICapital || "-_./".contains(sign)
        case .email: sign.isASCII && !sign.isWhitespace && !"<>\"(),;\\".contains(sign)
        case .schoolCode: sign.isASCIIDigit
        case .sex, .schoolCategory, .schoolName, .level, .major: sign.isOrdinary
        }
    }

    private func problem(of text: String, levels: [String]) -> StudyFault.Problem? {
        switch self {
        case .sex: Sex(rawValue: text) == nil ? .notAChoice : nil
        case .level: levels.contains(text) ? nil : .notAChoice
        case .schoolCode: text.count == 5 ? nil : .notFiveDigits
        case .email: text.isMailAddress ? nil : .notAnAddress
        case .name: text.contains(where: \.isNameLetter) ? nil : .missing
        case .schoolCategory, .schoolName, .studentNumber, .major: nil
        }
    }
}

extension Character {
    /// A letter of any script, also the rarest Chinese ones, which some systems keep in the private
    /// area.
    fileprivate var isNameLetter: Bool {
        isLetter || unicodeScalars.allSatisfy { (0xE000...0xF8FF).contains($0.value) }
    }

    /// A letter, a digit, a space or ordinary punctuation: no control sign, bracket of a tag, emoji.
    fileprivate var isOrdinary: Bool {
        isNameLetter || isNumber || " ()[]《》“”、，。；：·.,-–—/&+'’:;#".contains(self)
    }
}

extension String {
    fileprivate var isMailAddress: Bool {
        let parts = split(separator: "@", omittingEmptySubsequences: false)
        guard parts.count == 2, !parts[0].isEmpty else { return false }
        let labels = parts[1].split(separator: ".", omittingEmptySubsequences: false)
        return labels.count >= 2 && labels.allSatisfy { !$0.isEmpty }
    }
}

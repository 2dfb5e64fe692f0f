/// Which fields of a card can be offered as sure.
package struct IDCardAgreement: Hashable, Sendable {
    package let number: Offered<ResidentIdentityNumber>
    package let birthDate: Offered<CalendarDate>
    package let sex: Offered<Sex>
    package let name: Offered<String>
    package let people: Offered<String>
    package let address: Offered<String>
}

extension IDCardReading {
    /// Holds the fields against each other.
    ///
    /// A number is sure only when two readings of it are the
    /// same, none is another valid number, its check digit holds, and printed birth date and sex are
    /// those of the number; otherwise it must be typed.
    package var agreed: IDCardAgreement {
        let number = offeredNumber
        return IDCardAgreement(
            number: number,
            birthDate: offered(printedBirth, proven: number.isSure),
            sex: offered(printedSex, proven: number.isSure),
            name: offeredWord(name, longest: 30),
            people: offeredWord(people, longest: 6),
            address: offeredWord(address, longest: 100),
        )
    }

    private var offeredNumber: Offered<ResidentIdentityNumber> {
        let texts = number.map(\.text).filter { !$0.isEmpty }
        guard !texts.isEmpty else { return .doubtful(nil, [.unreadable]) }
        let valid = texts.compactMap { text in
            // What breaks a rule is misread; that it does is told below.
            try? ResidentIdentityNumber(text)
        }
        var counts: [ResidentIdentityNumber: Int] = [:]
        for number in valid { counts[number, default: 0] += 1 }
        guard let (most, count) = counts.max(by: { $0.value < $1.value }) else {
            return .doubtful(nil, [.numberBreaksRule])
        }
        var doubts: Set<ReadingDoubt> = []
        if counts.count > 1 || count < 2 { doubts.insert(.readingsDiffer) }
        if printedBirth != most.number.birthDate { doubts.insert(.birthDateDiffers) }
        if printedSex != most.number.sex { doubts.insert(.sexDiffers) }
        return doubts.isEmpty ? .sure(most) : .doubtful(most, doubts)
    }

    /// Year, month and day in the first reading that has them; no two readings may have others.
    private var printedBirth: CalendarDate? {
        let dates = Set(birth.compactMap { Self.date($0.text) })
        return dates.count == 1 ? dates.first : nil
    }

    private static func date(_ text: String) -> CalendarDate? {
        let numbers = text.split { !$0.isASCIIDigit }.compactMap { Int($0) }
        guard numbers.count == 3 else { return nil }
        return CalendarDate(year: numbers[0], month: numbers[1], day: numbers[2])
    }

    private var printedSex: Sex? {
        let found = PrintedSex.allCases.filter { sex.text.contains($0.rawValue) }
        return found.count == 1 ? found.first?.sex : nil
    }

    private func offered<Value>(_ value: Value?, proven: Bool) -> Offered<Value> {
        guard let value else { return .doubtful(nil, [.unreadable]) }
        return proven ? .sure(value) : .doubtful(value, [.faint])
    }

    /// Nothing on the card proves a word, and no confidence told right from wrong reliably.
    private func offeredWord(_ field: Field, longest: Int) -> Offered<String> {
        let text = field.text.filter { $0.isLetter || $0.isNumber || "·-#".contains($0) }
        guard (1...longest).contains(text.count) else { return .doubtful(nil, [.unreadable]) }
        return .doubtful(text, [.unproven])
    }
}

/// How cards print the sex.
private enum PrintedSex: Character, CaseIterable {
    case female = "\u{5973}"
    case male = "\u{7537}"

    var sex: Sex {
        switch self {
        case .female: .female
        case .male: .male
        }
    }
}

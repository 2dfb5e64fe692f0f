/// What the machine readable zone of a passport (TD3) or of a card (TD1) says (ICAO 9303-4 and -5).
package struct MachineReadableZone: Hashable, Sendable, Codable {
    package enum Size: String, Hashable, Sendable, Codable {
        /// A card: three lines of 30.
        case td1
        /// A passport: two lines of 44.
        case td3
    }

    package let size: Size
    /// Such as `P`, `PO` or `I`.
    package let documentCode: String
    package let issuer: String
    package let surname: String
    package let givenNames: String
    package let number: String
    package let nationality: String
    package let birthDate: MachineReadableDate
    /// Nil where the document does not state one.
    package let sex: Sex?
    package let expiryDate: MachineReadableDate
    package let optionalData: String

    /// Parses the lines from top to bottom; every check digit must hold.
    package init(lines: [String]) throws(MachineReadableZoneError) {
        let lines = lines.map(\.foldedDocumentNumber)
        switch lines.count {
        case 2: try self.init(passport: Self.checked(lines, length: 44))
        case 3: try self.init(card: Self.checked(lines, length: 30))
        default: throw .lines(found: lines.count)
        }
    }

    private init(passport lines: [MachineReadableText]) throws(MachineReadableZoneError) {
        let (first, second) = (lines[0], lines[1])
        try second.require(checkAt: 10, of: second[1...9], .number)
        try second.require(checkAt: 20, of: second[14...19], .birthDate)
        try second.require(checkAt: 28, of: second[22...27], .expiryDate)
        try second.require(checkAt: 43, of: second[29...42], .optionalData)
        try second.require(
            checkAt: 44,
            of: second[1...10] + second[14...20] + second[22...43],
            .composite
        )
        try self.init(
            size: .td3,
            code: first[1...2],
            issuer: first[3...5],
            names: first[6...44],
            number: second[1...9],
            nationality: second[11...13],
            birthDate: second[14...19],
            sex: second[21...21],
            expiryDate: second[22...27],
            optionalData: second[29...42],
        )
    }

    private init(card lines: [MachineReadableText]) throws(MachineReadableZoneError) {
        let (first, second) = (lines[0], lines[1])
        let (number, optionalData) = try Self.cardNumber(first)
        try second.require(checkAt: 7, of: second[1...6], .birthDate)
        try second.require(checkAt: 15, of: second[9...14], .expiryDate)
        try second.require(
            checkAt: 30,
            of: first[6...30] + second[1...7] + second[9...15] + second[19...29],
            .composite
        )
        try self.init(
            size: .td1,
            code: first[1...2],
            issuer: first[3...5],
            names: lines[2].text,
            number: number,
            nationality: second[16...18],
            birthDate: second[1...6],
            sex: second[8...8],
            expiryDate: second[9...14],
            optionalData: optionalData + second[19...29],
        )
    }

    /// A number of more than nine characters goes on in the optional data, with its check digit.
    private static func cardNumber(
        _ first: MachineReadableText
    ) throws(MachineReadableZoneError) -> (number: String, optionalData: String) {
        let rest = first[16...30].prefix { $0 != "<" }
        guard first[15...15] == "<", rest.count > 1 else {
            try first.require(checkAt: 15, of: first[6...14], .number)
            return (first[6...14], first[16...30])
        }
        let number = first[6...14] + rest.dropLast()
        try first.require(checkAt: 15 + rest.count, of: number, .number)
        return (number, String(first[16...30].dropFirst(rest.count)))
    }

    private init(
        size: Size,
        code: String,
        issuer: String,
        names: String,
        number: String,
        nationality: String,
        birthDate: String,
        sex: String,
        expiryDate: String,
        optionalData: String,
    ) throws(MachineReadableZoneError) {
        let codes = size == .td3 ? "P" : "ACI"
        guard let kind = code.first, codes.contains(kind) else { throw .documentCode(code) }
        guard let birth = MachineReadableDate(birthDate) else { throw .birthDate(birthDate) }
        guard let expiry = MachineReadableDate(expiryDate) else { throw .expiryDate(expiryDate) }
        let names = names.separated(by: "<<")
        self.size = size
        documentCode = code.withoutFillers
        self.issuer = issuer.withoutFillers
        surname = names.before.withoutFillers
        givenNames = names.after.withoutFillers
        self.number = number.withoutFillers
        self.nationality = nationality.withoutFillers
        self.birthDate = birth
        self.sex = try Self.stated(sex)
        self.expiryDate = expiry
        self.optionalData = optionalData.withoutFillers
    }

    private static func stated(_ sex: String) throws(MachineReadableZoneError) -> Sex? {
        switch sex {
        case "M": .male
        case "F": .female
        case "<": nil
        default: throw .sex(sex)
        }
    }

    private static func checked(
        _ lines: [String],
        length: Int
    ) throws(MachineReadableZoneError) -> [MachineReadableText] {
        for (line, text) in zip(1..., lines) {
            guard text.count == length else {
                throw .length(line: line, found: text.count, expected: length)
            }
            for (position, letter) in zip(1..., text)
            where letter.checkValue == nil && letter != "<" {
                throw .character(String(letter), line: line, position: position)
            }
        }
        return lines.map(MachineReadableText.init)
    }
}

extension String {
    fileprivate func separated(by mark: String) -> (before: String, after: String) {
        guard let found = firstRange(of: mark) else { return (self, "") }
        return (String(self[..<found.lowerBound]), String(self[found.upperBound...]))
    }
}

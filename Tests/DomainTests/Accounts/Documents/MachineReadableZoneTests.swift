import Testing

@testable import Domain

/// The specimens are those of ICAO 9303, parts 4 and 5.
struct MachineReadableZoneTests {
    static let passport = [
        "P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<",
        "L898902C36UTO7408122F1204159ZE184226B<<<<<10",
    ]
    static let card = [
        "I<UTOD231458907<<<<<<<<<<<<<<<", "7408122F1204159UTO<<<<<<<<<<<6",
        "ERIKSSON<<ANNA<MARIA<<<<<<<<<<",
    ]

    @Test func aPassportSaysWhoseItIs() throws {
        let zone = try MachineReadableZone(lines: Self.passport)
        #expect(zone.size == .td3 && zone.documentCode == "P" && zone.issuer == "UTO")
        #expect(zone.surname == "ERIKSSON" && zone.givenNames == "ANNA MARIA")
        #expect(zone.number == "L898902C3" && zone.nationality == "UTO" && zone.sex == .female)
        #expect(zone.birthDate.text == "740812" && zone.expiryDate.text == "120415")
        #expect(zone.optionalData == "ZE184226B")
    }

    @Test func aCardSaysWhoseItIs() throws {
        let zone = try MachineReadableZone(lines: Self.card)
        #expect(zone.size == .td1 && zone.documentCode == "I" && zone.issuer == "UTO")
        #expect(zone.surname == "ERIKSSON" && zone.givenNames == "ANNA MARIA")
        #expect(zone.number == "D23145890" && zone.nationality == "UTO" && zone.sex == .female)
        #expect(zone.optionalData == "")
    }

    @Test func aLongNumberOfACardGoesOnInTheOptionalData() throws {
        let zone = try MachineReadableZone(lines: [
            "I<UTOD23145890<7349<<<<<<<<<<<", "3407127M9507122UTO<<<<<<<<<<<2",
            "STEVENSON<<PETER<JOHN<<<<<<<<<",
        ])
        #expect(zone.number == "D23145890734" && zone.optionalData == "" && zone.sex == .male)
    }

    @Test(
        arguments: [
            (9, "6", "5", MachineReadableZoneError.CheckedField.number),
            (19, "2", "3", .birthDate), (27, "9", "8", .expiryDate), (42, "1", "2", .optionalData),
            (43, "0", "1", .composite),
        ]
    )
    func aCheckDigitOfAPassportThatDoesNotHoldIsNamed(
        _ place: Int,
        _ right: String,
        _ wrong: String,
        _ field: MachineReadableZoneError.CheckedField
    ) {
        var lines = Self.passport
        lines[1] = Self.replacing(lines[1], at: place, by: wrong)
        #expect(
            throws: MachineReadableZoneError.checkDigit(field, found: wrong, expected: right)
        ) { try MachineReadableZone(lines: lines) }
    }

    @Test(
        arguments: [
            (0, 14, "7", MachineReadableZoneError.CheckedField.number), (1, 6, "2", .birthDate),
            (1, 14, "9", .expiryDate), (1, 29, "6", .composite),
        ]
    )
    func aCheckDigitOfACardThatDoesNotHoldIsNamed(
        _ line: Int,
        _ place: Int,
        _ right: String,
        _ field: MachineReadableZoneError.CheckedField
    ) {
        var lines = Self.card
        lines[line] = Self.replacing(lines[line], at: place, by: "0")
        #expect(throws: MachineReadableZoneError.checkDigit(field, found: "0", expected: right)) {
            try MachineReadableZone(lines: lines)
        }
    }

    @Test func anEmptyOptionalDataNeedsNoCheckDigit() throws {
        for check in ["<", "0"] {
            let second = "L898902C36UTO7408122F1204159" + String(repeating: "<", count: 14)
            let zone = try MachineReadableZone(lines: [Self.passport[0], second + check + "8"])
            #expect(zone.optionalData == "")
        }
    }

    @Test func whatIsTypedIsFolded() throws {
        let typed = Self.passport.map { "  " + $0.lowercased() }
        #expect(try MachineReadableZone(lines: typed) == MachineReadableZone(lines: Self.passport))
    }

    @Test(
        arguments: [
            ([], MachineReadableZoneError.lines(found: 0)),
            ([passport[0]], .lines(found: 1)),
            (
                [passport[0], String(passport[1].dropLast())],
                .length(line: 2, found: 43, expected: 44)
            ),
            (card + [""], .lines(found: 4)),
            (
                [replacing(passport[0], at: 0, by: "V"), passport[1]],
                .documentCode("V<")
            ),
            (
                [passport[0], replacing(passport[1], at: 2, by: "«")],
                .character("«", line: 2, position: 3)
            ),
            ([passport[0], replacing(passport[1], at: 20, by: "W")], .sex("W")),
        ]
    )
    func anythingElseSaysWhatIsWrong(_ lines: [String], _ error: MachineReadableZoneError) {
        #expect(throws: error) { try MachineReadableZone(lines: lines) }
    }

    @Test func aBirthDateThatIsNoneIsRefused() {
        // 13 as a month, with check digits that hold.
        let second = "L898902C36UTO7413128F1204159ZE184226B<<<<<1"
        #expect(throws: MachineReadableZoneError.birthDate("741312")) {
            try MachineReadableZone(lines: [Self.passport[0], second + "0"])
        }
    }

    /// ICAO 9303-3, appendix A.
    @Test(
        arguments: [
            ("520727", "3"), ("AB2134<<<", "5"), ("HA672242<658022549601086<<<<<<<<<<<<<<0", "8"),
        ]
    )
    func theCheckDigitsOfTheStandardsExamplesAreFound(_ text: String, _ digit: String) {
        #expect(MachineReadableText.checkDigit(of: text) == digit)
    }

    @Test func theCenturyFollowsFromTheYearThatCannotBePassed() throws {
        let birth = try #require(MachineReadableDate("740812"))
        #expect(birth.date(upTo: 2026) == CalendarDate(year: 1974, month: 8, day: 12))
        let expiry = try #require(MachineReadableDate("360229"))
        #expect(expiry.date(upTo: 2046) == CalendarDate(year: 2036, month: 2, day: 29))
    }

    @Test(arguments: ["74<<<<", "7408<<"])
    func anUnknownPartOfADateIsAllowed(_ text: String) throws {
        #expect(try #require(MachineReadableDate(text)).date(upTo: 2026) == nil)
    }

    @Test(arguments: ["", "741312", "740832", "7<0812", "<<<<<<", "74<<12", "7413<<", "74081"])
    func whatIsNoDateIsNone(_ text: String) {
        #expect(MachineReadableDate(text) == nil)
    }

    private static func replacing(_ text: String, at place: Int, by letter: String) -> String {
        text.prefix(place) + letter + text.dropFirst(place + 1)
    }
}

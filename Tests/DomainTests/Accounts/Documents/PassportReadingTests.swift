import Testing

@testable import Domain

struct PassportReadingTests {
    static let upper = "POCHNZHANG<<SANYANG<<<<<<<<<<<<<<<<<<<<<<<<<"

    @Test func twoEqualReadingsOfAChinesePassportAreSure() {
        let reading = Self.reading("E23456789")
        #expect(reading.agreed.isSure)
        #expect(reading.agreed.value?.number == "E23456789")
        #expect(reading.agreed.value?.givenNames == "SANYANG")
    }

    /// `6` and `G` count the same modulo 10: the check digit holds for both.
    @Test func aDigitThatCouldBeALetterOfTheSameCheckIsNeverSure() {
        #expect(Self.reading("E61234567").agreed.isSure == false)
        #expect(Self.reading("EG1234567").agreed.isSure == false)
        #expect(Self.reading("612345678").agreed.isSure == false)
        #expect(Self.reading("G12345678").agreed.isSure)
        #expect(Self.reading("EA1234567").agreed.isSure)
    }

    @Test func aPassportOfAnotherStateIsSureOnlyWithoutLikeCharacters() {
        #expect(Self.reading("A34T79K3H", issuer: "UTO").agreed.isSure)
        #expect(!Self.reading("L898902C3", issuer: "UTO").agreed.isSure)
    }

    @Test func readingsThatDifferAreNotSure() {
        var reading = Self.reading("E23456789")
        reading.readings[1] = Self.reading("E23456788").readings[0]
        #expect(!reading.agreed.isSure && reading.agreed.value?.number == "E23456789")
        reading.readings[1][1].text = "?"
        #expect(!reading.agreed.isSure && reading.agreed.value?.number == "E23456789")
    }

    @Test func likeCharactersAreMendedWhereOnlyOneKindCanStand() {
        var reading = Self.reading("E23456789")
        for way in 0..<2 {
            let line = Array(reading.readings[way][1].text)
            let mended = line.enumerated().map { place, letter -> Character in
                (13...18).contains(place) && letter == "0" ? "O" : letter
            }
            reading.readings[way][1].text = String(mended)
        }
        #expect(reading.agreed.isSure && reading.agreed.value?.birthDate.text == "900307")
    }

    @Test func whatLooksAlikeInTheOptionalDataIsMendedByItsCheckDigit() throws {
        let right = "L898902C36UTO7408122F1204159ZE184226B<<<<<10".replacing("ZE1", with: "OE0")
        let check = MachineReadableText.checkDigit(of: "OE084226B<<<<<")
        let body = right.prefix(42) + check
        let whole = Array(body)
        let composite = String(whole[0..<10] + whole[13..<20] + whole[21...])
        let lower = body + MachineReadableText.checkDigit(of: composite)
        let misread = lower.replacing("OE0", with: "0EO")
        #expect(ZoneRepair([Self.upper, String(misread)]).lines[1] == String(lower))
    }

    @Test func whatBreaksAnyCheckDigitIsNoGuess() {
        var reading = Self.reading("E23456789")
        for way in 0..<2 {
            reading.readings[way][1].text = reading.readings[way][1].text
                .replacing("900307", with: "900308")
        }
        #expect(reading.agreed == .doubtful(nil, [.numberBreaksRule]))
    }

    @Test func nothingIsUnreadable() {
        let nothing = IDCardReading.Field("", confidence: 0)
        let reading = PassportReading(readings: [[nothing, nothing], [nothing, nothing]])
        #expect(reading.agreed == .doubtful(nil, [.unreadable]))
    }

    static func reading(_ number: String, issuer: String = "CHN") -> PassportReading {
        func checked(_ text: String) -> String { text + MachineReadableText.checkDigit(of: text) }
        let optional = String(repeating: "<", count: 15)
        let lower =
            checked(number) + issuer + checked("900307") + "M" + checked("300306") + optional
        let whole = Array(lower)
        let composite = String(whole[0..<10]) + String(whole[13..<20]) + String(whole[21...])
        let lines = [
            upper.replacing("CHN", with: issuer),
            lower + MachineReadableText.checkDigit(of: composite),
        ].map { IDCardReading.Field($0, confidence: 0.8) }
        return PassportReading(readings: [lines, lines])
    }
}

import Domain
import Testing

struct DocumentNumberTests {
    /// A number of each kind, as typed, as kept and as shown.
    static let samples: [(DocumentKind, typed: String, text: String, masked: String)] = [
        (.residentIdentityCard, "11010519491231002x", "11010519491231002X", "110105********002X"),
        (.residencePermit, "810000198001010014", "810000198001010014", "810000********0014"),
        (.hongKongMacaoTravelPermit, "h1234567800", "H12345678", "H12****78"),
        (.taiwanTravelPermit, "01234567", "01234567", "01****67"),
        (
            .foreignPermanentResidentCard, "932682198501010017", "932682198501010017",
            "932682********0017"
        ),
        (.foreignPermanentResidentCard, "CAN110081080310", "CAN110081080310", "CAN********0310"),
        (.hongKongIdentityCard, "a123456（3）", "A123456(3)", "A1*****(3)"),
        (.chinesePassport, "e12345678", "E12345678", "E12****78"),
        (.passport, "l898902c3", "L898902C3", "L89****C3"), (.passport, "12345", "12345", "1**45"),
    ]

    @Test(arguments: samples)
    func aNumberKnowsItsKindItsTextAndItsMask(
        _ kind: DocumentKind,
        _ typed: String,
        _ text: String,
        _ masked: String
    ) throws {
        let number = try DocumentNumber(typed, of: kind)
        #expect(number.kind == kind && number.text == text && number.masked == masked)
    }

    @Test(arguments: samples)
    func theTextOfANumberIsThatNumber(
        _ kind: DocumentKind,
        _ typed: String,
        _ text: String,
        _ masked: String
    ) throws {
        #expect(try DocumentNumber(text, of: kind).text == DocumentNumber(typed, of: kind).text)
    }

    @Test func everyKindHasASample() {
        #expect(Set(Self.samples.map(\.0)) == Set(DocumentKind.allCases))
    }

    @Test(arguments: [("002x", true), ("0023", false)])
    func theLastFourAreAskedOfTheText(_ typed: String, _ ends: Bool) throws {
        let number = try DocumentNumber("11010519491231002X", of: .residentIdentityCard)
        #expect(try LastFour(typed).ends(number.text) == ends)
    }

    @Test(arguments: ["6(3)", "4563"])
    func theLastFourOfAHongKongCardMayCountTheBrackets(_ typed: String) throws {
        let number = try DocumentNumber("A123456(3)", of: .hongKongIdentityCard)
        #expect(try LastFour(typed).ends(number.text))
    }
}

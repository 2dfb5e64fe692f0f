import Domain
import Testing
import Views

struct DocumentRefusalTests {
    @Test(
        arguments: [
            ("11010519491231002", DocumentKind.residentIdentityCard, ["18", "17"]),
            ("11010S19491231002X", .residentIdentityCard, ["6", "S"]),
            ("990105194912310021", .residentIdentityCard, ["990105"]),
            ("110105194902300021", .residentIdentityCard, ["19490230"]),
            ("110105194912310021", .residentIdentityCard, ["1", "X"]),
            ("110105491231002", .residentIdentityCard, ["15", "11010519491231002X"]),
            ("X12345678", .chinesePassport, ["X"]), ("1234", .passport, ["5", "17", "4"]),
            ("H1234567", .hongKongMacaoTravelPermit, ["9", "11", "8"]),
        ]
    )
    func aRefusalSaysWhatIsWrongInBothLanguages(
        _ typed: String,
        _ kind: DocumentKind,
        _ facts: [String]
    ) throws {
        let error = try #require(throws: DocumentNumberError.self) {
            try DocumentNumber(typed, of: kind)
        }
        let text = Text.refusal(error)
        for fact in facts { #expect(text.zh.contains(fact) && text.en.contains(fact)) }
    }

    @Test func nothingTypedAsksForTheNumber() {
        let text = Text.refusal(DocumentNumberError.length(found: 0, allowed: [18]))
        #expect(text == Text(zh: "请输入证件号码", en: "Enter the number of your document"))
    }

    @Test func everyKindHasANameOfItsOwn() {
        let names = DocumentKind.allCases.map { Text.name(of: $0) }
        #expect(Set(names.map(\.zh)).count == names.count)
        #expect(Set(names.map(\.en)).count == names.count)
    }

    @Test(arguments: MachineReadableZoneError.CheckedField.allCases)
    func aCheckDigitOfAZoneIsToldWithItsField(_ field: MachineReadableZoneError.CheckedField) {
        let text = Text.refusal(
            MachineReadableZoneError.checkDigit(field, found: "3", expected: "7")
        )
        #expect(text.zh.contains("应为 7，这里是 3") && text.en.contains("is 3, and should be 7"))
    }
}

import Domain
import Testing

/// Residence and travel permits, and the cards of foreign permanent residents.
struct PermitNumberTests {
    @Test(arguments: ["810000198001010014", "83000019810715006X"])
    func aResidencePermitIsTaken(_ number: String) throws {
        #expect(try ResidencePermitNumber(number).text == number)
    }

    @Test func aResidencePermitIsOfThreeRegionsOnly() {
        #expect(throws: DocumentNumberError.region("110105")) {
            try ResidencePermitNumber("11010519491231002X")
        }
        #expect(throws: DocumentNumberError.region("810001")) {
            try ResidencePermitNumber("810001198001010014")
        }
    }

    @Test func aResidencePermitIsNoResidentsCard() {
        #expect(throws: DocumentNumberError.region("830000")) {
            try ResidentIdentityNumber("83000019810715006X")
        }
    }

    @Test func theRenewalsStandApartFromTheNumberForLife() throws {
        let card = try HongKongMacaoTravelPermitNumber("Ｈ1234567802")
        #expect(card.text == "H12345678" && card.renewals == 2)
        let newer = try HongKongMacaoTravelPermitNumber("m12345678")
        #expect(newer.text == "M12345678" && newer.renewals == nil)
    }

    @Test(
        arguments: [
            ("A12345678", DocumentNumberError.series("A")), ("112345678", .series("1")),
            ("H1234567", .length(found: 8, allowed: [9, 11])),
            ("H123456780", .length(found: 10, allowed: [9, 11])),
            ("H1234567B", .character("B", position: 9)),
        ]
    )
    func anotherHongKongMacaoPermitIsRefused(_ typed: String, _ error: DocumentNumberError) {
        #expect(throws: error) { try HongKongMacaoTravelPermitNumber(typed) }
    }

    @Test(
        arguments: [
            ("01234567", "01234567"), ("0123456789", "0123456789"),
            ("0123456789(B)", "0123456789(B)"), ("0123456789（ｂ）", "0123456789(B)"),
            ("0123456789B", "0123456789(B)"),
        ]
    )
    func aTaiwanPermitIsTaken(_ typed: String, _ text: String) throws {
        #expect(try TaiwanTravelPermitNumber(typed).text == text)
    }

    @Test(
        arguments: [
            ("0123456", DocumentNumberError.length(found: 7, allowed: [8, 10, 11])),
            ("T1234567", .character("T", position: 1)),
            ("012345678B", .character("B", position: 10)),
        ]
    )
    func anotherTaiwanPermitIsRefused(_ typed: String, _ error: DocumentNumberError) {
        #expect(throws: error) { try TaiwanTravelPermitNumber(typed) }
    }

    @Test func aForeignResidentsCardNamesTheNationality() throws {
        #expect(try ForeignPermanentResidentNumber("932682198501010017").nationality == "682")
        let former = try ForeignPermanentResidentNumber("can110081080310")
        #expect(former == .former("CAN110081080310") && former.nationality == "CAN")
        let current = try ForeignPermanentResidentNumber("911124198108030024")
        guard case .current(let number) = current else {
            Issue.record("\(current)")
            return
        }
        #expect(number.sex == .female)
        #expect(number.birthDate == CalendarDate(year: 1981, month: 8, day: 3))
    }

    @Test(
        arguments: [
            ("110105194912310021", DocumentNumberError.region("110105")),
            ("123456789012345", .series("123")),
            ("CAN11008108031", .length(found: 14, allowed: [15])),
            ("CA1110081080310", .character("1", position: 3)),
            ("CANA10081080310", .character("A", position: 4)),
            ("93268219850101001", .length(found: 17, allowed: [18, 15])),
        ]
    )
    func anotherForeignResidentsNumberIsRefused(_ typed: String, _ error: DocumentNumberError) {
        #expect(throws: error) { try ForeignPermanentResidentNumber(typed) }
    }
}

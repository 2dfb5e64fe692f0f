import Domain
import Testing

struct WaybillTests {
    @Test(arguments: Courier.all)
    func theExampleOfACourierIsOneOfItsNumbers(_ courier: Courier) throws {
        let waybill = try Waybill(courier: courier.key, number: courier.example)
        #expect(waybill.courier == courier)
        #expect(waybill.trackingAddress.hasSuffix("&nu=\(courier.example)"))
    }

    @Test func keysAndNamesAreUnique() {
        let names = Courier.all.flatMap { [$0.key, $0.chinese, $0.english] + $0.aliases }
        #expect(Set(names.map { $0.lowercased() }).count == names.count)
    }

    @Test(arguments: ["sf", "SF", "顺丰", "顺丰速运", " sf express ", "ＳＦ"])
    func aCourierIsKnownByAnyOfItsNames(_ name: String) {
        #expect(Courier(named: name)?.key == "sf")
    }

    @Test(arguments: ["sf1234567890123", "ＳＦ１２３４５６７８９０１２３", "SF 1234-5678-90123"])
    func aNumberIsReadHoweverItIsTyped(_ typed: String) throws {
        #expect(try Waybill(courier: "sf", number: typed).number == "SF1234567890123")
    }

    @Test func aNumberOfAnotherCourierIsToldWithItsName() throws {
        #expect(
            throws: ShipmentError.numberMalformed(
                "YT1234567890123",
                of: try #require(Courier(named: "sf")),
                fits: [try #require(Courier(named: "yto"))]
            )
        ) { try Waybill(courier: "sf", number: "YT1234567890123") }
    }

    @Test(arguments: ["SF123456789012", "SF12345678901234", "<b>", "12345", "🎓", "SFABCDEFGHIJKLM"])
    func aMistypedNumberIsRefused(_ number: String) {
        #expect(throws: ShipmentError.self) { try Waybill(courier: "sf", number: number) }
    }

    @Test func theCheckDigitOfAPostalNumberIsChecked() throws {
        #expect(try Waybill(courier: "ems", number: "ea123456785cn").number == "EA123456785CN")
        #expect(throws: ShipmentError.self) { try Waybill(courier: "ems", number: "EA123456786CN") }
        #expect(throws: ShipmentError.self) { try Waybill(courier: "ems", number: "EA123465785CN") }
    }

    @Test func noCourierAndNoNumberAreTold() {
        #expect(throws: ShipmentError.courierUnknown("鸽子")) {
            try Waybill(courier: "鸽子", number: "1")
        }
        #expect(throws: ShipmentError.numberMissing) { try Waybill(courier: "sf", number: " - ") }
    }
}

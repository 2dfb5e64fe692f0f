import Domain
import Foundation
import Testing

struct OrderNumberTests {
    /// 2020-03-13 13:23:28.739 in China.
    private let sample = Date(timeIntervalSince1970: 1_584_077_008.739)

    @Test func theManualsSampleComesFromItsTime() {
        #expect(OrderNumber(centre: "0000", at: sample).text == "0000-20200313132328739")
    }

    @Test func everyMillisecondIsTold() {
        for millisecond in 0..<1000 {
            let date = Date(timeIntervalSince1970: 1_584_077_008 + Double(millisecond) / 1000)
            let digits = OrderNumber(centre: "0000", at: date).text.suffix(3)
            #expect(Int(digits) == millisecond)
        }
    }

    @Test func theLastInstantOfTheYearIsNotTornApart() {
        let date = china("2027-01-01T00:00").addingTimeInterval(-0.0001)
        #expect(OrderNumber(centre: "1234", at: date).text == "1234-20270101000000000")
        #expect(
            OrderNumber(centre: "1234", at: date - 0.001).text == "1234-20261231235959999"
        )
    }

    @Test func aTypedNumberIsRead() {
        #expect(OrderNumber(" 0000-20200313132328739 ")?.text == "0000-20200313132328739")
        #expect(OrderNumber("００００－２０２００３１３１３２３２８７３９")?.text == "0000-20200313132328739")
    }

    @Test(arguments: [
        "", "0000", "0000-", "000-20200313132328739", "0000-2020031313232873",
        "0000-20200313132328739-", "000a-20200313132328739", "0000-2020031313232873x",
    ])
    func nothingElseIsAnOrderNumber(_ typed: String) {
        #expect(OrderNumber(typed) == nil)
    }
}

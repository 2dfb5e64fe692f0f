import Domain
import Foundation
import Testing

struct OrderNumberTests {
    /// 2020-03-13 13:23:28.739 in China.
    private let sample = Date(timeIntervalSince1970: 1_584_077_008.739)

    @Test func theManualsSampleComesFromItsTimeUpToTheDigitThatChecks() {
        let number = OrderNumber(centre: "0000", at: sample).text
        #expect(number.dropLast() == "0000-2020031313232873")
        #expect(number.count == 22)
    }

    @Test func everyHundredthIsTold() {
        for hundredth in 0..<100 {
            let date = Date(timeIntervalSince1970: 1_584_077_008 + Double(hundredth) / 100)
            let digits = OrderNumber(centre: "0000", at: date).text.dropLast().suffix(2)
            #expect(Int(digits) == hundredth)
        }
    }

    @Test func theLastInstantOfTheYearIsNotTornApart() {
        let date = china("2027-01-01T00:00").addingTimeInterval(-0.0001)
        let next = OrderNumber(centre: "1234", at: date).text
        #expect(next.dropLast() == "1234-2027010100000000")
        let last = OrderNumber(centre: "1234", at: date - OrderNumber.step).text
        #expect(last.dropLast() == "1234-2026123123595999")
    }

    @Test func anyWrongDigitAndAnySwapIsFound() throws {
        let right = OrderNumber(centre: "0012", at: sample)
        #expect(right.isChecked)
        let signs = Array(right.text)
        for place in signs.indices where signs[place] != "-" {
            for digit in "0123456789" where digit != signs[place] {
                var wrong = signs
                wrong[place] = digit
                #expect(try !#require(OrderNumber(String(wrong))).isChecked)
            }
        }
        let digits = signs.indices.filter { signs[$0] != "-" }
        for (a, b) in zip(digits, digits.dropFirst()) where signs[a] != signs[b] {
            var wrong = signs
            wrong.swapAt(a, b)
            #expect(try !#require(OrderNumber(String(wrong))).isChecked)
        }
    }

    @Test func aNumberOfBeforeStaysOne() {
        #expect(OrderNumber("0000-20200313132328739")?.text == "0000-20200313132328739")
    }

    @Test(arguments: [
        "0000-20200313132328739", "0000 2020 0313 1323 28739", "００００20200313132328739",
    ])
    func aNumberIsReadAsItIsReadOut(_ typed: String) {
        #expect(OrderNumber(readOut: typed)?.text == "0000-20200313132328739")
        #expect(OrderNumber(readOut: String(typed.dropLast())) == nil)
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

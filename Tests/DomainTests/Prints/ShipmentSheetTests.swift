import Domain
import Testing

struct ShipmentSheetTests {
    private let first = "0000-20260612180000123"
    private let second = "0000-20260612180000456"

    @Test func aListIsReadWithItsHeadingsInAnyOrder() {
        let sheet = ShipmentSheet(
            "快递单号,备注,订单编号,快递公司\nSF1234567890123,x,\(first),顺丰\n\nYT1234567890123,,\(second),圆通\n"
        )
        #expect(sheet.faults.isEmpty)
        #expect(sheet.lines.map(\.order.text) == [first, second])
        #expect(sheet.lines.map(\.waybill.courier.key) == ["sf", "yto"])
        #expect(sheet.lines.map(\.number) == [2, 4])
    }

    @Test func missingColumnsAreToldByName() {
        let sheet = ShipmentSheet("订单编号,单价\n\(first),1\n")
        #expect(
            sheet.faults.map(\.reason) == [.columnMissing(.courier), .columnMissing(.number)]
        )
    }

    @Test func everyBadLineIsTold() {
        let sheet = ShipmentSheet(
            """
            order number,courier,tracking number
            <script>,SF,SF1234567890123
            \(first),SF,SF1234567890123
            \(first),SF,SF1234567890124
            \(second),鸽子,1
            """
        )
        #expect(sheet.lines.map(\.order.text) == [first])
        #expect(sheet.faults.map(\.line) == [2, 4, 5])
        #expect(sheet.faults[0].reason == .orderMalformed("<script>"))
        #expect(sheet.faults[2].reason == .refused(.courierUnknown("鸽子")))
    }

    @Test(arguments: ["", "\n\n", "订单编号,快递公司,快递单号\n"])
    func anEmptyListIsTold(_ text: String) {
        #expect(ShipmentSheet(text).faults == [ShipmentFault(line: 1, reason: .empty)])
    }

    @Test func tooLongAListIsTold() {
        let line = "\(first),sf,SF1234567890123\n"
        let text = "订单编号,快递公司,快递单号\n" + String(repeating: line, count: 1001)
        #expect(ShipmentSheet(text).faults.map(\.reason) == [.tooManyLines(limit: 1000)])
    }
}

import Domain
import Foundation
import Services
import TestSupport
import Testing

struct ImportShipmentsTests {
    private let head = "订单编号,快递公司,快递单号\n"

    @Test(arguments: TestEngine.available)
    func aListSendsEveryShipment(engine: TestEngine) async throws {
        try await TestHouse.with(engine) { house async throws in
            let staff = try await house.staff(.producer)
            let offer = try await house.batch(policy: TestHouse.printing())
            var (text, orders) = (head, [Order.ID]())
            for number in 1...2 {
                let order = try await house.packed(number, in: offer, by: staff).journey.order
                let name = try await house.storedOrder(order).number
                text += "\(name),顺丰,\(TestHouse.waybill(number))\n"
                orders.append(order)
            }
            #expect(try await house.services.importShipments(Data(text.utf8), by: staff) == 2)
            for order in orders {
                #expect(try await house.storedOrder(order).lines.fulfilment == .dispatched)
            }
            let found = try await house.services.shipments(
                by: staff,
                numbered: " sf 1000000000002",
                limit: 9
            )
            #expect(found.map(\.orders) == [1])
            let sent = try #require(found.first).shipment.id
            let detail = try await house.services.shipment(sent, by: staff)
            #expect(detail.orders.map(\.order.id) == [orders[1]])
        }
    }

    @Test(arguments: TestEngine.available)
    func oneBadLineAndNothingIsSent(engine: TestEngine) async throws {
        try await TestHouse.with(engine) { house async throws in
            let staff = try await house.staff(.producer)
            let offer = try await house.batch(policy: TestHouse.printing())
            let packed = try await house.packed(1, in: offer, by: staff).journey.order
            let other = try await house.packed(2, in: offer, by: staff).journey.order
            let waiting = try await house.toMake(3, in: offer).order
            var names: [OrderNumber] = []
            for order in [packed, other, waiting] {
                names.append(try await house.storedOrder(order).number)
            }
            let unknown = try #require(OrderNumber("0000-20200313132328739"))
            let text = """
                \(head)\(names[0]),顺丰,\(TestHouse.waybill(1))
                \(names[1]),顺丰,\(TestHouse.waybill(1))
                \(names[2]),顺丰,\(TestHouse.waybill(3))
                \(unknown),顺丰,\(TestHouse.waybill(4))
                """
            let expected = ShipmentListError(faults: [
                ShipmentFault(line: 3, reason: .numberTwice(TestHouse.waybill(1), line: 2)),
                ShipmentFault(line: 4, reason: .refused(.notToSend(names[2]))),
                ShipmentFault(line: 5, reason: .orderUnknown(unknown)),
            ])
            await #expect(throws: expected) {
                try await house.services.importShipments(Data(text.utf8), by: staff)
            }
            #expect(try await house.storedOrder(packed).lines.fulfilment == .packed)
            #expect(
                try await house.services.shipments(by: staff, numbered: "", limit: 9).isEmpty
            )
        }
    }
}

import Domain
import Foundation
import Services
import TestSupport
import Testing

struct ShipmentTests {
    @Test(arguments: TestEngine.available)
    func aShipmentIsSentToldAndReceivedByItsStudent(engine: TestEngine) async throws {
        try await TestHouse.with(engine) { house async throws in
            let staff = try await house.staff(.producer)
            let (journey, _, shipment) = try await house.dispatched(1, by: staff)
            let services = house.services
            #expect(try await house.storedOrder(journey.order).lines.fulfilment == .dispatched)
            let seen = try await services.order(journey.order, by: journey.account)
            #expect(seen.shipments.map(\.waybill.number) == [TestHouse.waybill(1)])
            try await house.runJobs()
            let told = try house.outbox().map(\.text)
            #expect(told.contains { $0.contains("已寄出") && $0.contains("\(journey.order)") })
            let thief = try await house.signedIn(phone: "13900000000")
            await #expect(throws: OrderError.notFound) {
                try await services.receiveShipment(of: journey.order, by: thief)
            }
            house.clock.advance(1)
            try await services.receiveShipment(of: journey.order, by: journey.account)
            #expect(try await house.storedOrder(journey.order).lines.fulfilment == .received)
            #expect(try await services.shipment(shipment, by: staff).shipment.state == .received)
            await #expect(throws: OrderError.self) {
                try await services.receiveShipment(of: journey.order, by: journey.account)
            }
            #expect(
                try await house.actions(about: "shipment", shipment) == [
                    "shipment.sent", "shipment.received",
                ]
            )
        }
    }

    @Test(arguments: TestEngine.available)
    func aShipmentCountsAsReceivedAfterFifteenDays(engine: TestEngine) async throws {
        try await TestHouse.with(engine) { house async throws in
            let staff = try await house.staff(.producer)
            let (journey, _, _) = try await house.dispatched(1, by: staff)
            house.clock.advance(15 * 86_400 - 60)
            try await house.runJobs()
            #expect(try await house.storedOrder(journey.order).lines.fulfilment == .dispatched)
            house.clock.advance(61)
            try await house.runJobs()
            #expect(try await house.storedOrder(journey.order).lines.fulfilment == .received)
        }
    }

    @Test(arguments: TestEngine.available)
    func whatIsLostIsMadeAndSentOnceMore(engine: TestEngine) async throws {
        try await TestHouse.with(engine) { house async throws in
            let staff = try await house.staff(.producer)
            let (journey, _, shipment) = try await house.dispatched(1, by: staff)
            let services = house.services
            try await services.endShipment(shipment, .lost, by: staff)
            #expect(try await house.storedOrder(journey.order).lines.fulfilment == .lost)
            house.clock.advance(60)
            for change in [ProductionChange.reprint, .start, .pack] {
                _ = try await services.changeProduction(change, of: [journey.order], by: staff)
            }
            _ = try await services.sendShipment(
                with: journey.order,
                courier: "圆通",
                number: "YT1234567890123",
                by: staff,
            )
            #expect(try await house.storedOrder(journey.order).lines.fulfilment == .dispatched)
            let attempts = try await house.attempts(of: journey.order)
            #expect(attempts.count == 1)
            await #expect(throws: ShipmentError.alreadyEnded(.lost)) {
                try await services.endShipment(shipment, .received, by: staff)
            }
            let seen = try await services.order(journey.order, by: journey.account)
            #expect(seen.shipments.map(\.state) == [.lost, .underway])
        }
    }

    @Test func aWrongShipmentIsRefusedAndNothingMoves() async throws {
        try await TestHouse.with { house async throws in
            let staff = try await house.staff(.producer)
            let (sent, _, _) = try await house.dispatched(1, by: staff)
            let offer = try await house.batch(policy: TestHouse.printing())
            let (journey, _) = try await house.packed(2, in: offer, by: staff)
            let services = house.services
            func send(_ order: Order.ID, _ courier: String, _ number: String) async throws {
                _ = try await services.sendShipment(
                    with: order,
                    courier: courier,
                    number: number,
                    by: staff
                )
            }
            await #expect(throws: ShipmentError.numberTaken(TestHouse.waybill(1))) {
                try await send(journey.order, "sf", TestHouse.waybill(1))
            }
            let number = try await house.storedOrder(sent.order).number
            await #expect(throws: ShipmentError.notToSend(number)) {
                try await send(sent.order, "sf", TestHouse.waybill(3))
            }
            await #expect(throws: ShipmentError.courierUnknown("")) {
                try await send(journey.order, "", TestHouse.waybill(3))
            }
            let stranger = try await house.staff(.producer, centre: "0001")
            await #expect(throws: ShipmentError.notFound) {
                try await services.sendShipment(
                    with: journey.order,
                    courier: "sf",
                    number: TestHouse.waybill(3),
                    by: stranger,
                )
            }
            #expect(try await house.storedOrder(journey.order).lines.fulfilment == .packed)
        }
    }

    @Test(arguments: TestEngine.available)
    func aSchoolGetsOneShipmentForAllOfItsStudents(engine: TestEngine) async throws {
        try await TestHouse.with(engine) { house async throws in
            let staff = try await house.staff(.producer)
            let offer = try await house.batch(policy: TestHouse.printing(for: .school))
            let one = try await house.packed(2, in: offer, by: staff).journey
            let two = try await house.packed(1, in: offer, by: staff).journey
            let (services, school) = (house.services, offer.school.id)
            await #expect(throws: ShipmentError.schoolAddressMissing) {
                try await services.sendShipment(
                    to: school,
                    with: [one.order],
                    courier: "sf",
                    number: TestHouse.waybill(1),
                    by: staff,
                )
            }
            await #expect(throws: ProfileError.self) {
                try await services.saveAddress(ProfileForm([:]), of: school, by: staff)
            }
            try await services.saveAddress(TestHouse.address("学籍科"), of: school, by: staff)
            let waiting = try await services.schoolShipment(school, by: staff)
            #expect(waiting.address?.street == "学籍科")
            // By student number, not by order number.
            #expect(waiting.orders.map(\.order.id) == [two.order, one.order])
            let shipment = try await services.sendShipment(
                to: school,
                with: waiting.orders.map(\.order.id),
                courier: "sf",
                number: TestHouse.waybill(1),
                by: staff,
            )
            #expect(try await services.schoolShipment(school, by: staff).orders.isEmpty)
            #expect(try await services.shipment(shipment, by: staff).orders.count == 2)
            await #expect(throws: OrderError.self) {
                try await services.receiveShipment(of: one.order, by: one.account)
            }
            try await services.endShipment(shipment, .received, by: staff)
            for order in [one.order, two.order] {
                #expect(try await house.storedOrder(order).lines.fulfilment == .received)
            }
        }
    }

    @Test func whereBothGetPrintsTheOrderMovesWithTheSecondShipment() async throws {
        try await TestHouse.with { house async throws in
            let staff = try await house.staff(.producer)
            let offer = try await house.batch(policy: TestHouse.printing(for: .both))
            let journey = try await house.packed(1, in: offer, by: staff).journey
            let services = house.services
            try await services.saveAddress(TestHouse.address(), of: offer.school.id, by: staff)
            _ = try await services.sendShipment(
                with: journey.order,
                courier: "sf",
                number: TestHouse.waybill(1),
                by: staff
            )
            #expect(try await house.storedOrder(journey.order).lines.fulfilment == .packed)
            _ = try await services.sendShipment(
                to: offer.school.id,
                with: [journey.order],
                courier: "sf",
                number: TestHouse.waybill(2),
                by: staff,
            )
            #expect(try await house.storedOrder(journey.order).lines.fulfilment == .dispatched)
        }
    }
}

import Domain
import Foundation
import Testing

struct ProductionTests {
    private func order(_ state: FulfilmentState, _ capture: CaptureState = .approved) -> Order {
        .made(OrderLines(capture: capture, payment: .paid, fulfilment: state))
    }

    @Test(
        arguments: [
            (.toMake, .start, .making), (.making, .pack, .packed), (.making, .takeBack, .toMake),
            (.packed, .takeBack, .making), (.lost, .reprint, .toMake),
        ] as [(FulfilmentState, ProductionChange, FulfilmentState)]
    )
    func aStepLeadsOn(
        _ from: FulfilmentState,
        _ change: ProductionChange,
        _ to: FulfilmentState
    )
        throws
    {
        var order = order(from)
        _ = try order.produce(change)
        #expect(order.lines.fulfilment == to)
    }

    @Test(arguments: [CaptureState.revoked, .cancelled, .rejected, .submitted])
    func whatIsNotApprovedIsNotMade(_ capture: CaptureState) {
        var order = order(.toMake, capture)
        #expect(throws: OrderError.self) { try order.produce(.start) }
    }

    @Test func whatIsPaidBackIsNotMade() {
        var order = Order.made(
            OrderLines(capture: .approved, payment: .refunding, fulfilment: .toMake)
        )
        #expect(throws: OrderError.self) { try order.produce(.start) }
    }

    @Test func nothingIsStartedTwice() throws {
        var order = order(.toMake)
        _ = try order.produce(.start)
        #expect(throws: OrderError.self) { try order.produce(.start) }
    }

    @Test func aShipmentThatCountsAsReceivedCanStillBeLost() throws {
        var shipment = Shipment(
            id: Shipment.ID(uuid(9)),
            centre: Centre.ID(uuid(8)),
            school: nil,
            waybill: try Waybill(courier: "sf", number: "SF1234567890123"),
            sentAt: thursdayMorning,
            sentBy: Staff.ID(uuid(7)),
        )
        #expect(shipment.receivedBy == thursdayMorning + 15 * 86_400)
        try shipment.apply(.received, at: thursdayMorning + 1)
        try shipment.apply(.lost, at: thursdayMorning + 2)
        #expect(throws: ShipmentError.alreadyEnded(.lost)) {
            try shipment.apply(.received, at: thursdayMorning + 3)
        }
    }

    @Test(arguments: SheetLayout.usual)
    func everyUsualLayoutHasASmallestPaperWithItsWords(_ layout: String) throws {
        let layout = try SheetLayout(layout)
        let sheet = try PrintSheet.smallest(layout, words: "0000-20260612180000123 20221234")
        #expect(sheet.cells.count == layout.groups.map(\.count).reduce(0, +))
    }

    @Test func aFilterKeepsToItsSchoolBatchAndLayout() {
        let batch = Batch(
            id: Batch.ID(uuid(1)),
            centre: Centre.ID(uuid(2)),
            school: School.ID(uuid(3)),
            name: "",
            featureCode: FeatureCode(issuing: [1, 2, 3, 4, 5]),
            levels: [],
            policy: .made { $0.prints = PrintOffer(layouts: ["8x2"]) },
            createdAt: thursdayMorning,
        )
        #expect(ProductionFilter().holds(batch))
        #expect(ProductionFilter(school: batch.school, layout: "8x2").holds(batch))
        #expect(!ProductionFilter(layout: "8x1+4x2").holds(batch))
        #expect(!ProductionFilter(school: School.ID(uuid(9))).holds(batch))
        #expect(!ProductionFilter(batch: Batch.ID(uuid(9))).holds(batch))
    }
}

import Domain
import Foundation
import Services
import TestSupport
import Testing

/// Choosing another price item while an earlier payment is open (价格修改).
struct PriceChangeTests {
    private static let items = [
        PriceItem.sample(key: "digital", amount: Money(fen: 1500)),
        PriceItem.sample(key: "paper", amount: Money(fen: 2500)),
    ]

    private static func begin(
        _ house: TestHouse,
        _ journey: Journey,
        _ item: String
    ) async throws -> PaymentAttempt.ID? {
        try await house.services.beginPayment(
            order: journey.order,
            priceItem: item,
            gateway: "wechatPay",
            by: journey.account,
        )
    }

    @Test(arguments: TestEngine.available)
    func anotherItemClosesTheEarlierPaymentAtTheProvider(engine: TestEngine) async throws {
        try await TestHouse.with(engine) { house async throws in
            var house = house
            let gateway = ScriptedGateway()
            house.services.gateways = [gateway]
            let journey = try await house.submitted(policy: .sample(priceItems: Self.items))
            _ = try await Self.begin(house, journey, "digital")
            let first = try await house.attempts(of: journey.order)[0]
            _ = try await Self.begin(house, journey, "paper")
            #expect(gateway.closed == [first.reference])
            let attempts = try await house.attempts(of: journey.order)
            #expect(Set(attempts.map(\.state)) == [.closed, .pending])
            let order = try await house.storedOrder(journey.order)
            #expect(order.priceItem == "paper")
            #expect(order.lines.payment == .pending)
        }
    }

    @Test func whoHadPaidAlreadyPaysNothingMore() async throws {
        try await TestHouse.with { house async throws in
            var house = house
            let gateway = ScriptedGateway()
            house.services.gateways = [gateway]
            let journey = try await house.submitted(policy: .sample(priceItems: Self.items))
            _ = try await Self.begin(house, journey, "digital")
            let first = try await house.attempts(of: journey.order)[0]
            gateway.say(
                .succeeded(transaction: "T1", amount: Money(fen: 1500)),
                about: first.reference
            )
            #expect(try await Self.begin(house, journey, "paper") == nil)
            #expect(gateway.begun.count == 1)
            let order = try await house.storedOrder(journey.order)
            #expect(order.lines.payment == .paid)
            #expect(order.priceItem == "digital")
        }
    }
}

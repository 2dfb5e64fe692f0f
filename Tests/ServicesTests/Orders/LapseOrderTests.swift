import Domain
import Foundation
import Integrations
import Services
import TestSupport
import Testing

struct LapseOrderTests {
    private static let threeDays: TimeInterval = 72 * 3600

    @Test(arguments: TestEngine.available)
    func whatNobodyPaidForIsClosedAndCanBeSubmittedAgain(engine: TestEngine) async throws {
        try await TestHouse.with(engine) { house async throws in
            let journey = try await house.submitted(policy: .sample(submissions: 1))
            house.clock.advance(Self.threeDays - 1)
            try await house.runJobs()
            #expect(try await house.storedOrder(journey.order).lines.capture == .submitted)
            house.clock.advance(1)
            try await house.runJobs()
            let order = try await house.storedOrder(journey.order)
            #expect(order.lines.capture == .draft)
            #expect(order.submissions == 0)
            let text = try #require(try house.outbox().first).text
            #expect(text.contains(order.number.text))
            #expect(text.hasSuffix("http://localhost/orders/\(journey.order)/answers"))
            #expect(
                try await house.actions(about: "order", journey.order).last
                    == "order.capture.lapsed"
            )
            try await house.services.submitOrder(journey.order, by: journey.account)
            try await house.pay(journey)
            #expect(try await house.storedOrder(journey.order).lines.payment == .paid)
            house.clock.advance(Self.threeDays)
            try await house.runJobs()
            #expect(try await house.storedOrder(journey.order).lines.capture == .submitted)
        }
    }

    @Test func whoIsPayingAtTheLastMomentIsWaitedFor() async throws {
        try await TestHouse.with { house async throws in
            let journey = try await house.submitted()
            house.clock.advance(Self.threeDays - 60)
            let begun = try #require(try await Self.begin(house, journey))
            let attempt = try await house.services.payment(begun, by: journey.account).attempt
            house.clock.advance(60)
            try await house.runJobs()
            #expect(try await house.storedOrder(journey.order).lines.capture == .submitted)
            try await house.partners.payments.act(attempt.reference, .paySilently)
            _ = try await house.services.askPayment(begun, by: journey.account)
            house.clock.advance(3600)
            try await house.runJobs()
            #expect(OrderLabel(try await house.storedOrder(journey.order).lines) == .awaitingReview)
        }
    }

    @Test func moneyThatComesForACancelledOrderGoesBack() async throws {
        try await TestHouse.with { house async throws in
            var house = house
            let gateway = ScriptedGateway()
            house.services.gateways = [gateway]
            let journey = try await house.submitted()
            let begun = try #require(try await Self.begin(house, journey))
            let attempt = try await house.services.payment(begun, by: journey.account).attempt
            house.clock.set(journey.batch.policy.windows[0].to)
            try await house.runJobs()
            house.clock.advance(120)
            try await house.runJobs()
            #expect(try await house.storedOrder(journey.order).lines.capture == .cancelled)
            gateway.say(
                .succeeded(transaction: "T1", amount: Money(fen: 2000)),
                about: attempt.reference
            )
            _ = try await house.services.askPayment(begun, by: journey.account)
            try await house.runJobs()
            #expect(try await house.refunds(of: journey.order).map(\.reason) == [.cancelled])
            #expect(gateway.refunds.map(\.amount) == [Money(fen: 2000)])
            #expect(try await house.storedOrder(journey.order).lines.payment == .refunded)
        }
    }

    private static func begin(
        _ house: TestHouse,
        _ journey: Journey
    ) async throws -> PaymentAttempt.ID? {
        try await house.services.beginPayment(
            order: journey.order,
            priceItem: "standard",
            gateway: "wechatPay",
            by: journey.account,
        )
    }
}

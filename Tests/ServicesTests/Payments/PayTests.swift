import Domain
import Foundation
import Integrations
import Services
import TestSupport
import Testing

struct PayTests {
    @Test(arguments: TestEngine.available)
    func aPaymentThatIsAskedForCoversTheOrder(engine: TestEngine) async throws {
        try await TestHouse.with(engine) { house async throws in
            let journey = try await house.submitted()
            let begun = try #require(try await begin(house, journey))
            let detail = try await house.services.payment(begun, by: journey.account)
            #expect(detail.attempt.state == .pending)
            #expect(detail.attempt.payAddress?.hasSuffix(detail.attempt.reference) == true)
            #expect(detail.summary.order.lines.payment == .pending)
            #expect(detail.summary.price == .sample())
            let waiting = try await house.services.askPayment(begun, by: journey.account)
            #expect(waiting.attempt.state == .pending)
            try await house.partners.payments.act(detail.attempt.reference, .paySilently)
            let paid = try await house.services.askPayment(begun, by: journey.account)
            #expect(paid.attempt.state == .confirmed)
            #expect(paid.summary.order.lines.payment == .paid)
            #expect(paid.summary.label == .awaitingReview)
            #expect(try await house.reviews(of: journey.order).map(\.stage) == [.first])
        }
    }

    @Test func beginningAgainGivesTheSameAttempt() async throws {
        try await TestHouse.with { house async throws in
            let journey = try await house.submitted()
            let first = try await begin(house, journey)
            house.clock.advance(60)
            #expect(try await begin(house, journey) == first)
            #expect(try await house.attempts(of: journey.order).count == 1)
        }
    }

    @Test func whatIsStillBeingBegunIsNotBegunASecondTime() async throws {
        try await TestHouse.with { house async throws in
            let journey = try await house.submitted()
            var broken = house
            broken.services.gateways = [FailingGateway()]
            let down = broken
            await #expect(throws: Fault.self) { try await begin(down, journey) }
            let begun = try await begin(house, journey)
            let attempts = try await house.attempts(of: journey.order)
            #expect(attempts.map(\.id) == [begun])
            #expect(attempts.map(\.state) == [.pending])
        }
    }

    @Test func aPaymentThatFailedLeavesTheOrderDue() async throws {
        try await TestHouse.with { house async throws in
            let journey = try await house.submitted()
            let first = try #require(try await begin(house, journey))
            let reference = try #require(try await house.attempts(of: journey.order).first)
                .reference
            try await house.partners.payments.act(reference, .fail)
            let failed = try await house.services.askPayment(first, by: journey.account)
            #expect(failed.attempt.state == .failed)
            #expect(failed.summary.order.lines.payment == .due)
            #expect(try await begin(house, journey) != first)
        }
    }

    @Test(arguments: TestEngine.available)
    func whatCostsNothingIsPaidAtOnceWithoutAnyGateway(engine: TestEngine) async throws {
        try await TestHouse.with(engine) { house async throws in
            var house = house
            house.services.gateways = []
            let free = PriceItem.sample(key: "free", amount: .zero)
            let journey = try await house.submitted(policy: .sample(priceItems: [free]))
            let begun = try await house.services.beginPayment(
                order: journey.order,
                priceItem: "free",
                gateway: "",
                by: journey.account,
            )
            #expect(begun == nil)
            let order = try await house.storedOrder(journey.order)
            #expect(order.lines.payment == .paid)
            #expect(order.priceItem == "free")
            #expect(try await house.reviews(of: journey.order).count == 1)
            #expect(try await house.jobs("askPayment").isEmpty)
        }
    }

    @Test func moneyIsTakenOnlyWhenItIsDue() async throws {
        try await TestHouse.with { house async throws in
            let draft = try await house.drafted(1)
            await #expect(throws: PaymentError.notDue) { try await begin(house, draft) }
            let paid = try await house.paid(2)
            await #expect(throws: PaymentError.notDue) { try await begin(house, paid) }
            let free = try await house.submitted(3, policy: .sample(payStage: .none))
            await #expect(throws: PaymentError.notDue) { try await begin(house, free) }
            let first = try await house.ordered(4, policy: .sample(payStage: .beforePhoto))
            #expect(try await begin(house, first) != nil)
        }
    }

    @Test func noMoneyIsTakenForAPhotoThatCannotFollow() async throws {
        try await TestHouse.with { house async throws in
            let journey = try await house.ordered(policy: .sample(payStage: .beforePhoto))
            let end = journey.batch.policy.windows[0].to
            house.clock.set(end)
            let closed = OrderError.batchNotOpen(.closed(since: end))
            await #expect(throws: PaymentError.noPhotoToFollow(closed)) {
                try await begin(house, journey)
            }
            let detail = try await house.services.order(journey.order, by: journey.account)
            #expect(detail.actions.isEmpty)
            #expect(try await house.attempts(of: journey.order).isEmpty)
        }
    }

    @Test func anUnknownItemOrGatewayIsRefused() async throws {
        try await TestHouse.with { house async throws in
            let journey = try await house.submitted()
            await #expect(throws: PaymentError.priceItemUnknown) {
                try await house.services.beginPayment(
                    order: journey.order,
                    priceItem: "gold",
                    gateway: "wechatPay",
                    by: journey.account,
                )
            }
            await #expect(throws: PaymentError.wayNotOffered) {
                try await begin(house, journey, gateway: "bank")
            }
            #expect(try await house.attempts(of: journey.order).isEmpty)
        }
    }

    @Test func aGatewayThatIsDownLeavesTheOrderPayable() async throws {
        try await TestHouse.with { house async throws in
            let journey = try await house.submitted()
            var broken = house
            broken.services.gateways = [FailingGateway()]
            let down = broken
            await #expect(throws: Fault.self) { try await begin(down, journey) }
            let detail = try await house.services.order(journey.order, by: journey.account)
            #expect(detail.actions.contains(.pay))
            try await house.pay(journey)
            #expect(try await house.storedOrder(journey.order).lines.payment == .paid)
        }
    }

    @Test func theAttemptThatNeverBeganIsClosedInTheEnd() async throws {
        try await TestHouse.with { house async throws in
            let journey = try await house.submitted()
            var broken = house
            broken.services.gateways = [FailingGateway()]
            let down = broken
            await #expect(throws: Fault.self) { try await begin(down, journey) }
            #expect(try await house.storedOrder(journey.order).lines.payment == .pending)
            house.clock.advance(PaymentAttempt.lifetime)
            try await house.runJobs()
            #expect(try await house.attempts(of: journey.order).map(\.state) == [.closed])
            #expect(try await house.storedOrder(journey.order).lines.payment == .due)
        }
    }
}

/// Begins to pay with the first item.
private func begin(
    _ house: TestHouse,
    _ journey: Journey,
    gateway: String = "wechatPay"
)
    async throws -> PaymentAttempt.ID?
{
    try await house.services.beginPayment(
        order: journey.order,
        priceItem: "standard",
        gateway: gateway,
        by: journey.account,
    )
}

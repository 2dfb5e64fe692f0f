import Domain
import Foundation
import Services
import TestSupport
import Testing

/// How we learn of a payment: by callback, late, twice, forged or not at all.
struct LearnPaymentTests {
    /// A house whose gateways are scripts, and somebody who has begun to pay with the first.
    private struct Scene {
        let house: TestHouse
        let gateways: [ScriptedGateway]
        let journey: Journey
        let attempt: PaymentAttempt

        var gateway: ScriptedGateway { gateways[0] }

        static func with(
            _ engine: TestEngine,
            gateways keys: [String] = ["wechatPay"],
            _ body: (Scene) async throws -> Void,
        ) async throws {
            try await TestHouse.with(engine) { house async throws -> Void in
                let gateways = keys.map { ScriptedGateway(key: $0) }
                var house = house
                house.services.gateways = gateways
                let journey = try await house.submitted()
                let attempt = try await begin(house, journey, gateway: keys[0])
                try await body(
                    Scene(house: house, gateways: gateways, journey: journey, attempt: attempt)
                )
            }
        }

        static func begin(
            _ house: TestHouse,
            _ journey: Journey,
            gateway: String
        ) async throws
            -> PaymentAttempt
        {
            let begun = try await house.services.beginPayment(
                order: journey.order,
                priceItem: "standard",
                gateway: gateway,
                by: journey.account,
            )
            let id = try #require(begun)
            return try await house.services.payment(id, by: journey.account).attempt
        }

        func succeed(_ attempt: PaymentAttempt, amount: Money = Money(fen: 2000)) {
            let outcome = PaymentFact.Outcome.succeeded(transaction: "T1", amount: amount)
            gateways.first { $0.key == attempt.gateway }?
                .say(outcome, about: attempt.reference)
        }

        func callBack(about attempt: PaymentAttempt) async throws {
            let (headers, body) = gateway.callback(about: attempt.reference)
            try await house.services.receiveCallback(
                gateway: attempt.gateway,
                headers: headers,
                body: body,
            )
        }

        func payment() async throws -> PaymentState {
            try await house.storedOrder(journey.order).lines.payment
        }
    }

    @Test(arguments: TestEngine.available)
    func aCallbackConfirmsOnceHoweverOftenItComes(engine: TestEngine) async throws {
        try await Scene.with(engine) { scene async throws in
            scene.succeed(scene.attempt)
            try await withThrowingTaskGroup(of: Void.self) { group in
                for _ in 0..<5 {
                    group.addTask { try await scene.callBack(about: scene.attempt) }
                }
                try await group.waitForAll()
            }
            try await scene.callBack(about: scene.attempt)
            #expect(try await scene.payment() == .paid)
            let order = scene.journey.order
            #expect(try await scene.house.reviews(of: order).count == 1)
            #expect(try await scene.house.refunds(of: order).isEmpty)
            let actions = try await scene.house.actions(about: "payment", scene.attempt.id)
            #expect(actions == ["payment.begun", "payment.learnt"])
        }
    }

    @Test func aForgedCallbackChangesNothing() async throws {
        try await Scene.with(.sqlite) { scene async throws in
            scene.succeed(scene.attempt)
            let body = scene.gateway.callback(about: scene.attempt.reference).body
            await #expect(throws: PaymentError.callbackForged) {
                try await scene.house.services.receiveCallback(
                    gateway: "wechatPay",
                    headers: ["X-Signature": "guess"],
                    body: body,
                )
            }
            #expect(try await scene.payment() == .pending)
        }
    }

    @Test func aCallbackThatFitsNothingIsRefused() async throws {
        try await Scene.with(.sqlite, gateways: ["wechatPay", "alipay"]) { scene async throws in
            func refusal(_ gateway: String, _ reference: String) async -> PaymentError? {
                let (headers, body) = scene.gateway.callback(about: reference)
                return await #expect(throws: PaymentError.self) {
                    try await scene.house.services.receiveCallback(
                        gateway: gateway,
                        headers: headers,
                        body: body,
                    )
                }
            }
            let reference = scene.attempt.reference
            #expect(await refusal("three", reference) == .gatewayUnknown)
            #expect(await refusal("alipay", reference) == .attemptUnknown)
            #expect(await refusal("wechatPay", "x") == .attemptUnknown)
            let other = String(repeating: "0", count: 32)
            #expect(await refusal("wechatPay", other) == .attemptUnknown)
            #expect(try await scene.payment() == .pending)
        }
    }

    @Test func aWrongAmountConfirmsNothing() async throws {
        try await Scene.with(.sqlite) { scene async throws in
            let got = Money(fen: 1)
            scene.succeed(scene.attempt, amount: got)
            let differs = PaymentError.amountDiffers(expected: Money(fen: 2000), got: got)
            await #expect(throws: differs) { try await scene.callBack(about: scene.attempt) }
            #expect(try await scene.payment() == .pending)
        }
    }

    @Test(arguments: TestEngine.available)
    func aLostCallbackIsFoundByAsking(engine: TestEngine) async throws {
        try await Scene.with(engine) { scene async throws in
            scene.succeed(scene.attempt)
            #expect(try await scene.house.runJobs() == 0)
            scene.house.clock.advance(5)
            #expect(try await scene.house.runJobs() == 1)
            #expect(try await scene.payment() == .paid)
        }
    }

    @Test func anUnpaidAttemptIsClosedAndTheOrderIsDueAgain() async throws {
        try await Scene.with(.sqlite) { scene async throws in
            for _ in 0..<40 {
                scene.house.clock.advance(60)
                try await scene.house.runJobs()
            }
            #expect(scene.gateway.closed == [scene.attempt.reference])
            let states = try await scene.house.attempts(of: scene.journey.order).map(\.state)
            #expect(states == [.closed])
            #expect(try await scene.payment() == .due)
            #expect(try await scene.house.jobs("askPayment").map(\.state) == ["done"])
        }
    }

    @Test func whoPaidAtTheLastMomentIsFoundWhenTheAttemptIsClosed() async throws {
        try await Scene.with(.sqlite) { scene async throws in
            scene.house.clock.advance(PaymentAttempt.lifetime)
            scene.succeed(scene.attempt)
            try await scene.house.runJobs()
            #expect(try await scene.payment() == .paid)
        }
    }

    @Test(arguments: TestEngine.available)
    func aSuccessAfterTheCloseStillCounts(engine: TestEngine) async throws {
        try await Scene.with(engine) { scene async throws in
            scene.house.clock.advance(PaymentAttempt.lifetime)
            try await scene.house.runJobs()
            #expect(try await scene.payment() == .due)
            scene.succeed(scene.attempt)
            try await scene.callBack(about: scene.attempt)
            #expect(try await scene.payment() == .paid)
        }
    }

    @Test(arguments: TestEngine.available)
    func aSecondPaymentIsRefundedOnceAndTheOrderStaysPaid(engine: TestEngine) async throws {
        try await Scene.with(engine, gateways: ["wechatPay", "alipay"]) { scene async throws in
            let (house, journey) = (scene.house, scene.journey)
            let second = try await Scene.begin(house, journey, gateway: "alipay")
            #expect(second.id != scene.attempt.id)
            scene.gateways[1].answerRefunds(false, true)
            for attempt in [scene.attempt, second] {
                scene.succeed(attempt)
                let (headers, body) =
                    scene.gateways.first { $0.key == attempt.gateway }?
                    .callback(about: attempt.reference) ?? ([:], Data())
                try await house.services.receiveCallback(
                    gateway: attempt.gateway,
                    headers: headers,
                    body: body,
                )
            }
            #expect(try await house.refunds(of: journey.order).map(\.state) == [.requested])
            try await house.runJobs()
            #expect(try await house.refunds(of: journey.order).map(\.state) == [.sent])
            house.clock.advance(60)
            try await house.runJobs()
            let refund = try #require(try await house.refunds(of: journey.order).first)
            #expect(refund.state == .done)
            #expect(refund.reason == .paidTwice)
            #expect(refund.attempt == second.id)
            let asked = scene.gateways[1].refunds
            #expect(asked.map(\.reference) == [refund.reference, refund.reference])
            #expect(asked.map(\.amount) == [Money(fen: 2000), Money(fen: 2000)])
            #expect(scene.gateway.refunds.isEmpty)
            #expect(try await scene.payment() == .paid)
            #expect(try await house.reviews(of: journey.order).count == 1)
        }
    }
}

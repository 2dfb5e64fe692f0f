import Domain
import Foundation
import Services
import TestSupport
import Testing

/// Money that goes back: at the student's wish, by two persons, or not at all.
struct RefundTests {
    private static var policy: BatchPolicy {
        var policy = BatchPolicy.sample()
        policy.refunds = .beforeReview
        return policy
    }

    /// Somebody whose paid photo waits for review, and the provider that was paid.
    private static func paid(
        _ house: inout TestHouse,
        _ number: Int = 1,
        policy: BatchPolicy = policy,
    ) async throws -> (Journey, ScriptedGateway, PaymentAttempt) {
        let gateway = ScriptedGateway()
        house.services.gateways = [gateway]
        let journey = try await house.submitted(number, policy: policy)
        let begun = try await house.services.beginPayment(
            order: journey.order,
            priceItem: "standard",
            gateway: "wechatPay",
            by: journey.account,
        )
        let id = try #require(begun)
        let attempt = try await house.services.payment(id, by: journey.account).attempt
        gateway.say(
            .succeeded(transaction: "T1", amount: attempt.amount),
            about: attempt.reference
        )
        _ = try await house.services.askPayment(id, by: journey.account)
        return (journey, gateway, attempt)
    }

    @Test(arguments: TestEngine.available)
    func whoAsksBeforeTheReviewHasTheMoneyBackOnce(engine: TestEngine) async throws {
        try await TestHouse.with(engine) { house async throws in
            var house = house
            let (journey, gateway, attempt) = try await Self.paid(&house)
            let services = house.services
            #expect(try await services.order(journey.order, by: journey.account).mayAskRefund)
            try await withThrowingTaskGroup(of: Void.self) { group in
                for _ in 0..<4 {
                    group.addTask {
                        try await services.askRefund(journey.order, by: journey.account)
                    }
                }
                try await group.waitForAll()
            }
            #expect(try await house.storedOrder(journey.order).lines.payment == .refunding)
            gateway.answerRefunds(false, true)
            try await house.runJobs()
            #expect(try await house.refunds(of: journey.order).map(\.state) == [.sent])
            house.clock.advance(60)
            try await house.runJobs()
            let refunds = try await house.refunds(of: journey.order)
            #expect(refunds.map(\.state) == [.done] && refunds.map(\.attempt) == [attempt.id])
            #expect(Set(gateway.refunds.map(\.reference)).count == 1)
            let lines = try await house.storedOrder(journey.order).lines
            #expect(lines.capture == .cancelled && lines.payment == .refunded)
            #expect(try await house.reviews(of: journey.order).map(\.state) == [.dropped])
            #expect(try house.outbox().contains { $0.text.contains("已退回原支付方式") })
            let actions = try await house.actions(about: "order", journey.order)
            #expect(actions.contains("order.refund.done"))
            #expect(actions.contains("order.payment.refunded"))
        }
    }

    @Test(arguments: TestEngine.available)
    func whoeverComesFirstReviewerOrRefundTheOtherIsRefused(engine: TestEngine) async throws {
        try await TestHouse.with(engine) { house async throws in
            var house = house
            let (journey, _, _) = try await Self.paid(&house)
            let reviewer = try await house.staff(.firstReviewer)
            let services = house.services
            @Sendable func ask() async throws -> RefundError? {
                do {
                    try await services.askRefund(journey.order, by: journey.account)
                    return nil
                } catch let error as RefundError {
                    return error
                }
            }
            async let claimed = services.claimReview(by: reviewer)
            async let asked = ask()
            let (review, refusal) = try await (claimed, asked)
            let lines = try await house.storedOrder(journey.order).lines
            if review != nil {
                #expect(refusal == .withReviewer && lines.payment == .paid)
                #expect(lines.capture == .submitted)
            } else {
                #expect(refusal == nil && lines.payment == .refunding)
                #expect(lines.capture == .cancelled)
            }
        }
    }

    @Test func onceReviewedOrWhereItIsNotOfferedNothingGoesBackByItself() async throws {
        try await TestHouse.with { house async throws in
            var house = house
            let (journey, _, _) = try await Self.paid(&house)
            let reviewer = try await house.staff(.firstReviewer)
            let review = try await house.services.claimReview(by: reviewer)
            await #expect(throws: RefundError.withReviewer) {
                try await house.services.askRefund(journey.order, by: journey.account)
            }
            try await house.services.decideReview(
                try #require(review),
                .refused(reasons: [.lighting], remark: ""),
                by: reviewer
            )
            house.clock.advance(house.services.undoTime)
            try await house.runJobs()
            await #expect(throws: RefundError.reviewed) {
                try await house.services.askRefund(journey.order, by: journey.account)
            }
            let (other, _, _) = try await Self.paid(&house, 2, policy: .sample())
            await #expect(throws: RefundError.notOffered) {
                try await house.services.askRefund(other.order, by: other.account)
            }
            await #expect(throws: OrderError.notFound) {
                try await house.services.askRefund(journey.order, by: other.account)
            }
            #expect(try await house.refunds(of: journey.order).isEmpty)
        }
    }

    @Test(arguments: TestEngine.available)
    func aSecondPaymentThatComesWhileTheFirstGoesBackGoesBackToo(
        engine: TestEngine
    ) async throws {
        try await TestHouse.with(engine) { house async throws in
            var house = house
            let gateways = [ScriptedGateway(), ScriptedGateway(key: "alipay")]
            house.services.gateways = gateways
            let services = house.services
            let journey = try await house.submitted(policy: Self.policy)
            var begunAttempts: [PaymentAttempt] = []
            for gateway in gateways {
                let begun = try await services.beginPayment(
                    order: journey.order,
                    priceItem: "standard",
                    gateway: gateway.key,
                    by: journey.account,
                )
                let id = try #require(begun)
                begunAttempts.append(try await services.payment(id, by: journey.account).attempt)
            }
            let attempts = begunAttempts
            @Sendable func pay(_ place: Int) async throws {
                let (gateway, attempt) = (gateways[place], attempts[place])
                gateway.say(
                    .succeeded(transaction: "T\(place)", amount: attempt.amount),
                    about: attempt.reference
                )
                let (headers, body) = gateway.callback(about: attempt.reference)
                try await services.receiveCallback(
                    gateway: gateway.key,
                    headers: headers,
                    body: body
                )
            }
            try await pay(0)
            try await withThrowingTaskGroup(of: Void.self) { group in
                group.addTask {
                    try await services.askRefund(journey.order, by: journey.account)
                }
                group.addTask { try await pay(1) }
                try await group.waitForAll()
            }
            try await house.runJobs()
            let refunds = try await house.refunds(of: journey.order)
            #expect(Set(refunds.map(\.attempt)) == Set(attempts.map(\.id)))
            #expect(refunds.allSatisfy { $0.state == .done })
            let lines = try await house.storedOrder(journey.order).lines
            #expect(lines.payment == .refunded && lines.capture == .cancelled)
        }
    }

    @Test(arguments: TestEngine.available)
    func twoPersonsGiveTheMoneyOfARefusedPhotoBack(engine: TestEngine) async throws {
        try await TestHouse.with(engine) { house async throws in
            let journey = try await house.refused()
            let (one, two) = (
                try await house.staff(.centreAdministrator),
                try await house.staff(.centreAdministrator)
            )
            let services = house.services
            await #expect(throws: RefundError.wordsTooShort(1, least: 5)) {
                try await services.proposeRefund(of: journey.order, saying: "退", by: one)
            }
            let id = try await services.proposeRefund(
                of: journey.order,
                saying: "学生已在别处采集",
                by: one
            )
            await #expect(throws: RefundError.alreadyProposed) {
                try await services.proposeRefund(of: journey.order, saying: "再提一次退款", by: two)
            }
            await #expect(throws: RefundError.samePerson) {
                try await services.decideRefund(id, .confirmed, by: one)
            }
            #expect(try await house.storedOrder(journey.order).lines.payment == .paid)
            let stranger = try await house.staff(.centreAdministrator, centre: "0001")
            await #expect(throws: RefundError.notFound) {
                try await services.decideRefund(id, .confirmed, by: stranger)
            }
            await #expect(throws: OrderError.notFound) {
                try await services.proposeRefund(of: journey.order, saying: "不是我的", by: stranger)
            }
            try await services.decideRefund(id, .confirmed, by: two)
            await #expect(throws: RefundError.alreadyDecided) {
                try await services.decideRefund(id, .confirmed, by: two)
            }
            try await house.runJobs()
            let lines = try await house.storedOrder(journey.order).lines
            #expect(lines.capture == .cancelled && lines.payment == .refunded)
            let item = try await services.refund(id, by: one)
            #expect(item.refund.proposedBy == one.id && item.refund.decidedBy == two.id)
            let actions = try await house.actions(about: "order", journey.order)
            for action in ["proposed", "confirmed", "done"] {
                #expect(actions.contains("order.refund.\(action)"), "\(action)")
            }
            #expect(try house.outbox().contains { $0.text.contains("采集中心同意退") })
        }
    }

    @Test func aDeclinedRefundChangesNothingAndCanBeProposedAnew() async throws {
        try await TestHouse.with { house async throws in
            let journey = try await house.approved()
            let (one, two) = (
                try await house.staff(.centreAdministrator),
                try await house.staff(.centreAdministrator)
            )
            let services = house.services
            let first = try await services.proposeRefund(
                of: journey.order,
                saying: "照片有争议",
                by: one
            )
            try await services.decideRefund(first, .declined, by: two)
            #expect(try await house.storedOrder(journey.order).lines.payment == .paid)
            let second = try await services.proposeRefund(
                of: journey.order,
                saying: "照片仍有争议",
                by: two
            )
            try await services.decideRefund(second, .confirmed, by: one)
            try await house.runJobs()
            let lines = try await house.storedOrder(journey.order).lines
            #expect(lines.capture == .approved && lines.payment == .refunded)
            await #expect(throws: RefundError.nothingPaid) {
                try await services.proposeRefund(of: journey.order, saying: "还要再退一次", by: one)
            }
        }
    }

    @Test(arguments: TestEngine.available)
    func whatTheProviderRefusesIsToldAndTriedAgain(engine: TestEngine) async throws {
        try await TestHouse.with(engine) { house async throws in
            var house = house
            let (journey, gateway, _) = try await Self.paid(&house)
            gateway.refuseRefunds("余额不足")
            try await house.services.askRefund(journey.order, by: journey.account)
            try await house.runJobs()
            let failed = try #require(try await house.refunds(of: journey.order).first)
            #expect(failed.state == .failed && failed.refusal == "余额不足")
            #expect(try await house.storedOrder(journey.order).lines.payment == .paid)
            #expect(try house.outbox().contains { $0.text.contains("没有退成") })
            #expect(try await house.jobs("refund").map(\.state) == ["done"])
            gateway.refuseRefunds(nil)
            let staff = try await house.staff(.centreAdministrator)
            try await house.services.retryRefund(failed.id, by: staff)
            try await house.runJobs()
            #expect(try await house.refunds(of: journey.order).map(\.state) == [.done])
            #expect(try await house.storedOrder(journey.order).lines.payment == .refunded)
            #expect(Set(gateway.refunds.map(\.reference)) == [failed.reference])
        }
    }
}

import Domain
import Foundation
import Testing

struct RefundTests {
    private static let untouched = Order.ReviewStanding(isTaken: false, isReviewed: false)

    private static func refusal(
        _ lines: OrderLines,
        _ rule: RefundRule = .beforeReview,
        _ standing: Order.ReviewStanding = untouched,
    ) -> RefundError? {
        let policy = BatchPolicy.made { $0.refunds = rule }
        do {
            try Order.made(lines).requireRefund(policy: policy, standing)
            return nil
        } catch {
            return error
        }
    }

    @Test(arguments: CaptureState.allCases)
    func moneyGoesBackByItselfOnlyBeforeAnyReview(_ state: CaptureState) {
        let paid = OrderLines(capture: state, payment: .paid)
        let isEarly = [.awaitingPhoto, .draft, .submitted].contains(state)
        #expect(Self.refusal(paid) == (isEarly ? nil : .reviewed))
        #expect(Self.refusal(paid, .never) == .notOffered)
        #expect(Self.refusal(paid, .byStaff) == .notOffered)
        #expect(Self.refusal(OrderLines(capture: state, payment: .due)) == .nothingPaid)
    }

    @Test func aReviewerComesFirst() {
        let lines = OrderLines(capture: .submitted, payment: .paid)
        let taken = Order.ReviewStanding(isTaken: true, isReviewed: false)
        let reviewed = Order.ReviewStanding(isTaken: false, isReviewed: true)
        #expect(Self.refusal(lines, .beforeReview, taken) == .withReviewer)
        #expect(Self.refusal(lines, .beforeReview, reviewed) == .reviewed)
    }

    @Test(arguments: CaptureState.allCases)
    func anOrderEndsWithItsMoneyUnlessItsPhotoIsApproved(_ state: CaptureState) throws {
        var order = Order.made(OrderLines(capture: state, payment: .paid))
        let transition = try order.cancelRefunded(Self.untouched)
        let ends = ![.approved, .revoked, .cancelled].contains(state)
        #expect((transition != nil) == ends)
        #expect(order.lines.capture == (ends ? .cancelled : state))
        #expect(transition?.follows ?? [.dropReview] == [.dropReview])
    }

    @Test func aSecondPersonDecidesOnce() throws {
        var refund = Self.refund(proposedBy: Self.staff(1), .proposed)
        #expect(throws: RefundError.samePerson) {
            try refund.decide(.confirmed, by: Self.staff(1), at: thursdayMorning)
        }
        try refund.decide(.confirmed, by: Self.staff(2), at: thursdayMorning)
        #expect(refund.state == .requested && refund.decidedBy == Self.staff(2))
        #expect(throws: RefundError.alreadyDecided) {
            try refund.decide(.declined, by: Self.staff(3), at: thursdayMorning)
        }
    }

    @Test func whatTheProviderSaysIsLearntOnce() throws {
        var refund = Self.refund()
        func ends(_ outcome: RefundOutcome) -> Bool { refund.learn(outcome, at: thursdayMorning) }
        var ended = [ends(.underWay)]
        #expect(refund.state == .sent)
        ended += [ends(.refused("余额不足"))]
        #expect(refund.state == .failed && refund.refusal == "余额不足")
        ended += [ends(.done)]
        try refund.retry()
        #expect(refund.state == .requested && refund.refusal.isEmpty)
        ended += [ends(.done), ends(.done)]
        #expect(refund.state == .done && refund.finishedAt == thursdayMorning)
        #expect(ended == [false, true, false, true, false])
        #expect(throws: RefundError.alreadyDecided) { try refund.retry() }
    }

    @Test func theReasonIsNeitherTooShortNorTooLong() throws {
        #expect(throws: RefundError.wordsTooShort(2, least: 5)) { try Refund.checked(" 退款 ") }
        #expect(throws: RefundError.wordsTooLong(501, limit: 500)) {
            try Refund.checked(String(repeating: "退", count: 501))
        }
        #expect(try Refund.checked(" 学生重复报名 ") == "学生重复报名")
    }

    @Test func onlyAPaymentThatIsStillHereCanGoBack() {
        let failed = Self.attempt(1, .failed)
        let paid = Self.attempt(2, .confirmed)
        let free = Self.attempt(3, .confirmed, fen: 0)
        #expect([failed, paid, free].refundable(after: [])?.id == paid.id)
        #expect([failed, paid].refundable(after: [Self.refund(of: 2)]) == nil)
        let declined = Self.refund(of: 2, proposedBy: Self.staff(1), .declined)
        #expect([failed, paid].refundable(after: [declined])?.id == paid.id)
    }

    private static func staff(_ number: Int) -> Staff.ID { Staff.ID(uuid(UInt8(number))) }

    private static func attempt(
        _ number: UInt8,
        _ state: AttemptState,
        fen: Int = 2000,
    ) -> PaymentAttempt {
        PaymentAttempt(
            id: PaymentAttempt.ID(uuid(number)),
            order: Order.ID(uuid(1)),
            gateway: "wechatPay",
            amount: Money(fen: fen),
            state: state,
            createdAt: thursdayMorning,
        )
    }

    private static func refund(
        of attempt: UInt8 = 1,
        proposedBy staff: Staff.ID? = nil,
        _ state: RefundState = .requested,
    ) -> Refund {
        Refund(
            id: Refund.ID(uuid(9)),
            attempt: PaymentAttempt.ID(uuid(attempt)),
            amount: Money(fen: 2000),
            reason: staff == nil ? .asked : .byStaff,
            words: staff == nil ? "" : "重复报名",
            proposedBy: staff,
            createdAt: thursdayMorning,
            state: state,
        )
    }
}

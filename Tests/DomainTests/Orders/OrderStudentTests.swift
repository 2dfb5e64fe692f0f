import Domain
import Foundation
import Testing

struct OrderStudentTests {
    let photo = Photo.ID(uuid(20))

    @Test func anAcceptedPhotoBecomesTheDraftAndAnotherReplacesIt() throws {
        var order = Order.made()
        _ = try order.accept(photo, policy: .made(), at: thursdayMorning)
        #expect(order.lines.capture == .draft)
        #expect(order.photo == photo)

        _ = try order.accept(Photo.ID(uuid(21)), policy: .made(), at: thursdayMorning)
        #expect(order.lines.capture == .draft)
        #expect(order.photo == Photo.ID(uuid(21)))
    }

    @Test func wherePaymentComesFirstNoPhotoIsTakenBefore() throws {
        let policy = BatchPolicy.made { $0.payStage = .beforePhoto }
        var unpaid = Order.made()
        #expect(throws: OrderError.paymentMissing) {
            try unpaid.accept(photo, policy: policy, at: thursdayMorning)
        }
        var paid = Order.made(OrderLines(payment: .paid))
        _ = try paid.accept(photo, policy: policy, at: thursdayMorning)
        #expect(paid.lines.capture == .draft)
    }

    @Test func aRefusedPhotoCanBeReplacedUntilTheRepairTimeIsOver() throws {
        let lines = OrderLines(capture: .rejected, payment: .paid)
        var inTime = Order.made(lines, repairBy: thursdayMorning)
        _ = try inTime.accept(photo, policy: .made(), at: thursdayMorning)
        #expect(inTime.lines.capture == .draft)

        var late = Order.made(lines, repairBy: thursdayMorning)
        #expect(throws: OrderError.repairTimeOver(since: thursdayMorning)) {
            try late.accept(photo, policy: .made(), at: thursdayMorning + 1)
        }
    }

    @Test(arguments: [
        CaptureState.submitted, .awaitingFinalReview, .approved, .revoked, .cancelled,
    ])
    func noPhotoIsTakenWhenNoneIsWanted(_ state: CaptureState) {
        var order = Order.made(OrderLines(capture: state, payment: .paid))
        #expect(throws: OrderError.self) {
            try order.accept(photo, policy: .made(), at: thursdayMorning)
        }
        #expect(order.photo == nil)
    }

    @Test func aCoveredOrderGoesToReviewWhenItIsSubmitted() throws {
        for payment in [PaymentState.paid, .notRequired] {
            var order = Order.made(OrderLines(capture: .draft, payment: payment))
            let transition = try order.submit(policy: .made(), at: thursdayMorning)
            #expect(transition.follows == [.openReview(.first)])
            #expect(order.submittedAt == thursdayMorning)
            #expect(order.submissions == 1)
        }
    }

    @Test(arguments: [PaymentState.due, .pending])
    func anUnpaidOrderWaitsForTheMoneyBeforeReview(_ payment: PaymentState) throws {
        var order = Order.made(OrderLines(capture: .draft, payment: payment))
        let submitted = try order.submit(policy: .made(), at: thursdayMorning)
        #expect(submitted.follows.isEmpty)

        let paid = try order.settle(.paid)
        #expect(paid.follows == [.openReview(.first)])
        #expect(try order.settle(.paid).follows.isEmpty)
    }

    @Test func moneyThatComesBeforeSubmissionOpensNoReview() throws {
        var order = Order.made(OrderLines(capture: .draft, payment: .pending))
        #expect(try order.settle(.paid).follows.isEmpty)
        let submitted = try order.submit(policy: .made(), at: thursdayMorning)
        #expect(submitted.follows == [.openReview(.first)])
    }

    @Test func submissionsAreCountedAndLimited() throws {
        let policy = BatchPolicy.made { $0.submissions = 2 }
        var last = Order.made(OrderLines(capture: .draft, payment: .paid), submissions: 1)
        _ = try last.submit(policy: policy, at: thursdayMorning)
        #expect(last.submissions == 2)

        var over = Order.made(OrderLines(capture: .draft, payment: .paid), submissions: 2)
        #expect(throws: OrderError.submissionsUsedUp(limit: 2)) {
            try over.submit(policy: policy, at: thursdayMorning)
        }
        #expect(over.lines.capture == .draft)
    }

    @Test func aLateRepairCannotBeSubmitted() {
        var order = Order.made(
            OrderLines(capture: .draft, payment: .paid),
            repairBy: thursdayMorning
        )
        #expect(throws: OrderError.repairTimeOver(since: thursdayMorning)) {
            try order.submit(policy: .made(), at: thursdayMorning + 1)
        }
    }

    @Test(
        arguments: [
            (BatchPolicy.Withdraw.never, false, false, OrderError.withdrawalNotOffered),
            (.never, true, true, .withdrawalNotOffered),
            (.untilTaken, false, false, nil),
            (.untilTaken, true, false, .alreadyTaken),
            (.untilTaken, false, true, .alreadyTaken),
            (.untilFirstReview, false, false, nil),
            (.untilFirstReview, true, false, nil),
            (.untilFirstReview, true, true, .alreadyTaken),
        ] as [(BatchPolicy.Withdraw, Bool, Bool, OrderError?)]
    )
    func aPhotoCanBeWithdrawnAsFarAsTheBatchAllows(
        _ rule: BatchPolicy.Withdraw,
        taken: Bool,
        decided: Bool,
        refusal: OrderError?,
    ) throws {
        let policy = BatchPolicy.made { $0.withdraw = rule }
        var order = Order.made(OrderLines(capture: .submitted, payment: .paid))
        if let refusal {
            #expect(throws: refusal) {
                try order.withdraw(
                    policy: policy,
                    taken: taken,
                    decided: decided,
                    at: thursdayMorning
                )
            }
            #expect(order.lines.capture == .submitted)
        } else {
            let transition = try order.withdraw(
                policy: policy,
                taken: taken,
                decided: decided,
                at: thursdayMorning
            )
            #expect(order.lines.capture == .draft)
            #expect(transition.follows == [.dropReview])
        }
    }
}

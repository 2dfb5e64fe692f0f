import Domain
import Foundation
import Testing

/// When a photo may be handed in, and what that means for the buttons.
struct OrderTurnTests {
    private let photo = Photo.ID(uuid(20))
    private let policy = BatchPolicy.made()
    private let closing = thursdayMorning + 30 * 86_400

    private func actions(
        _ order: Order,
        _ policy: BatchPolicy,
        at now: Date,
    ) -> [OrderAction] {
        order.actions(policy: policy, taken: false, at: now)
    }

    @Test func aFirstPhotoNeedsAnOpenWindow() {
        let closed = OrderError.batchNotOpen(.closed(since: closing))
        var fresh = Order.made()
        #expect(throws: closed) { try fresh.accept(photo, policy: policy, at: closing) }
        var draft = Order.made(OrderLines(capture: .draft, payment: .due))
        #expect(throws: closed) { try draft.submit(policy: policy, at: closing) }
        #expect(fresh.hindrance(policy: policy, at: closing) == closed)
        #expect(fresh.hindrance(policy: policy, at: closing - 1) == nil)
    }

    @Test func aFirstPhotoNeedsTheHoursOfTheDay() {
        let hours = DailyHours(fromMinute: 12 * 60, toMinute: 18 * 60)
        let policy = BatchPolicy.made { $0.dailyHours = hours }
        var draft = Order.made(OrderLines(capture: .draft, payment: .paid))
        #expect(throws: OrderError.batchNotOpen(.outsideDailyHours(hours))) {
            try draft.submit(policy: policy, at: thursdayMorning)
        }
        #expect(actions(draft, policy, at: thursdayMorning).isEmpty)
        let noon = thursdayMorning + 2 * 3600
        #expect(actions(draft, policy, at: noon) == [.submit, .replacePhoto])
    }

    @Test func aRefusedPhotoIsReplacedUntilItsDateWhateverTheWindowAndTheHours() throws {
        let policy = BatchPolicy.made {
            $0.dailyHours = DailyHours(fromMinute: 12 * 60, toMinute: 18 * 60)
        }
        let end = closing + 7 * 86_400
        var order = Order.made(OrderLines(capture: .rejected, payment: .paid), repairBy: end)
        #expect(actions(order, policy, at: end) == [.replacePhoto])
        _ = try order.accept(photo, policy: policy, at: end)
        #expect(actions(order, policy, at: end) == [.submit, .replacePhoto])
        _ = try order.submit(policy: policy, at: end)
        #expect(order.lines.capture == .submitted)
    }

    @Test func afterItsDateARefusedPhotoIsNotReplacedThoughTheBatchIsOpen() {
        let end = thursdayMorning + 86_400
        let order = Order.made(OrderLines(capture: .rejected, payment: .paid), repairBy: end)
        #expect(order.hindrance(policy: policy, at: end + 1) == .repairTimeOver(since: end))
        #expect(actions(order, policy, at: end + 1).isEmpty)
    }

    @Test(
        arguments: [
            (.awaitingPhoto, .due, .afterPhoto, []),
            (.awaitingPhoto, .due, .beforePhoto, []),
            (.awaitingPhoto, .paid, .beforePhoto, []),
            (.draft, .due, .afterPhoto, []),
            // What was submitted in time can still be paid, but would be lost when withdrawn.
            (.submitted, .due, .afterPhoto, [.pay]),
            (.submitted, .pending, .afterPhoto, [.pay]),
            (.submitted, .paid, .afterPhoto, []),
        ] as [(CaptureState, PaymentState, BatchPolicy.PayStage, [OrderAction])]
    )
    func afterClosingOnlyWhatStillLeadsSomewhereIsOffered(
        _ capture: CaptureState,
        _ payment: PaymentState,
        _ stage: BatchPolicy.PayStage,
        _ expected: [OrderAction],
    ) {
        let policy = BatchPolicy.made { $0.payStage = stage }
        let order = Order.made(OrderLines(capture: capture, payment: payment))
        #expect(actions(order, policy, at: closing) == expected)
    }

    @Test func whereNoPhotoCouldFollowNoMoneyIsTaken() throws {
        let policy = BatchPolicy.made { $0.payStage = .beforePhoto }
        let order = Order.made()
        try order.requirePayable(policy: policy, at: closing - 1)
        let closed = OrderError.batchNotOpen(.closed(since: closing))
        #expect(throws: PaymentError.noPhotoToFollow(closed)) {
            try order.requirePayable(policy: policy, at: closing)
        }
    }

    @Test func whatCouldNotBeSubmittedAgainIsNotWithdrawn() {
        let lines = OrderLines(capture: .submitted, payment: .paid)
        let limited = BatchPolicy.made { $0.submissions = 2 }
        let stranded = [
            (Order.made(lines), policy, closing),
            (Order.made(lines, submissions: 2), limited, thursdayMorning),
            (Order.made(lines, repairBy: thursdayMorning), policy, thursdayMorning + 1),
        ]
        for (order, policy, now) in stranded {
            var order = order
            #expect(throws: OrderError.withdrawalStrands) {
                try order.withdraw(policy: policy, taken: false, decided: false, at: now)
            }
            #expect(order.lines == lines)
            #expect(actions(order, policy, at: now).isEmpty)
        }
        let spare = Order.made(lines, submissions: 1)
        #expect(actions(spare, limited, at: thursdayMorning) == [.withdraw])
        let repaired = Order.made(lines, repairBy: closing + 86_400)
        #expect(actions(repaired, policy, at: closing + 1) == [.withdraw])
    }

    @Test func submissionsThatAreLeftAreCounted() {
        let limited = BatchPolicy.made { $0.submissions = 3 }
        #expect(Order.made().submissionsLeft(policy) == nil)
        #expect(Order.made(submissions: 1).submissionsLeft(limited) == 2)
        #expect(Order.made(submissions: 4).submissionsLeft(limited) == 0)
    }

    @Test func withoutSubmissionsLeftNoPhotoIsAskedFor() {
        let limited = BatchPolicy.made { $0.submissions = 1 }
        let order = Order.made(
            OrderLines(capture: .rejected, payment: .paid),
            submissions: 1,
            repairBy: closing,
        )
        #expect(actions(order, limited, at: thursdayMorning).isEmpty)
        #expect(
            order.hindrance(policy: limited, at: thursdayMorning) == .submissionsUsedUp(limit: 1)
        )
    }

    @Test(arguments: [
        CaptureState.submitted, .awaitingFinalReview, .approved, .revoked, .cancelled,
    ])
    func whereNoPhotoIsMissingNothingHinders(_ state: CaptureState) {
        let order = Order.made(OrderLines(capture: state, payment: .paid))
        #expect(order.hindrance(policy: policy, at: closing) == nil)
    }
}

import Domain
import Foundation
import Testing

struct OrderActionTests {
    @Test(
        arguments: [
            (.awaitingPhoto, .due, .afterPhoto, [.takePhoto]),
            (.awaitingPhoto, .notRequired, .none, [.takePhoto]),
            (.awaitingPhoto, .due, .beforePhoto, [.pay]),
            (.awaitingPhoto, .pending, .beforePhoto, [.pay]),
            (.awaitingPhoto, .paid, .beforePhoto, [.takePhoto]),
            (.draft, .due, .afterPhoto, [.submit, .replacePhoto]),
            (.draft, .paid, .beforePhoto, [.submit, .replacePhoto]),
            (.draft, .refunding, .beforePhoto, []),
            (.submitted, .due, .afterPhoto, [.pay, .withdraw]),
            (.submitted, .pending, .afterPhoto, [.pay, .withdraw]),
            (.submitted, .paid, .afterPhoto, [.withdraw]),
            (.submitted, .notRequired, .none, [.withdraw]),
            (.awaitingFinalReview, .paid, .afterPhoto, []),
            (.rejected, .paid, .afterPhoto, [.replacePhoto]),
            (.approved, .paid, .afterPhoto, []),
            (.revoked, .paid, .afterPhoto, []),
            (.cancelled, .refunded, .afterPhoto, []),
        ] as [(CaptureState, PaymentState, BatchPolicy.PayStage, [OrderAction])]
    )
    func aStudentSeesWhatMayBeDone(
        _ capture: CaptureState,
        _ payment: PaymentState,
        _ stage: BatchPolicy.PayStage,
        _ actions: [OrderAction],
    ) {
        let policy = BatchPolicy.made { $0.payStage = stage }
        let order = Order.made(OrderLines(capture: capture, payment: payment))
        #expect(order.actions(policy: policy, taken: false, at: thursdayMorning) == actions)
    }

    @Test func aPhotoInAReviewersHandsIsNotWithdrawn() {
        let order = Order.made(OrderLines(capture: .submitted, payment: .paid))
        #expect(order.actions(policy: .made(), taken: true, at: thursdayMorning).isEmpty)
    }

    @Test func afterTheRepairTimeNothingIsOffered() {
        let order = Order.made(
            OrderLines(capture: .rejected, payment: .paid),
            repairBy: thursdayMorning,
        )
        #expect(
            order.actions(policy: .made(), taken: false, at: thursdayMorning) == [.replacePhoto]
        )
        #expect(order.actions(policy: .made(), taken: false, at: thursdayMorning + 1).isEmpty)
    }

    @Test func withoutSubmissionsLeftNothingCanBeSubmitted() {
        let policy = BatchPolicy.made { $0.submissions = 1 }
        let order = Order.made(OrderLines(capture: .draft, payment: .paid), submissions: 1)
        let actions = order.actions(policy: policy, taken: false, at: thursdayMorning)
        #expect(!actions.contains(.submit))
    }
}

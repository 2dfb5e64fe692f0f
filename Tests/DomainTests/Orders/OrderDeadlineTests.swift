import Domain
import Foundation
import Testing

struct OrderDeadlineTests {
    private let policy = BatchPolicy.made()
    private let unpaid = OrderLines(capture: .submitted, payment: .due)

    private func submitted() throws -> Order {
        var order = Order.made(OrderLines(capture: .draft, payment: .due))
        _ = try order.submit(policy: policy, at: thursdayMorning)
        return order
    }

    @Test func aSubmittedPhotoIsPaidForWithinThreeDaysUnlessTheBatchSaysOtherwise() throws {
        let order = try submitted()
        let date = thursdayMorning + 72 * 3600
        #expect(order.deadline(policy: policy, at: thursdayMorning) == .payment(date))
        let short = BatchPolicy.made { $0.payWithinHours = 5 }
        #expect(order.payBy(short) == thursdayMorning + 5 * 3600)
        let first = BatchPolicy.made { $0.payStage = .beforePhoto }
        #expect(order.payBy(first) == nil)
    }

    @Test func theFirstPhotoIsDueWhenTheWindowEndsAndANewOneOnItsOwnDate() {
        let order = Order.made()
        let end = policy.windows[0].to
        #expect(order.deadline(policy: policy, at: thursdayMorning) == .photo(end))
        #expect(order.deadline(policy: policy, at: end) == nil)
        let refused = OrderLines(capture: .rejected, payment: .paid)
        let date = thursdayMorning + 86_400
        let repair = Order.made(refused, repairBy: date)
        #expect(repair.deadline(policy: policy, at: thursdayMorning) == .newPhoto(date))
        #expect(repair.deadline(policy: policy, at: date + 1) == nil)
        let approved = Order.made(OrderLines(capture: .approved, payment: .paid))
        #expect(approved.deadline(policy: policy, at: thursdayMorning) == nil)
    }

    @Test func whatNobodyPaidForBecomesADraftAgainAndSpendsNoTry() throws {
        var order = try submitted()
        let end = thursdayMorning + 72 * 3600
        #expect(try order.lapse(policy: policy, at: end - 1) == nil)
        #expect(order.submissions == 1)
        let transition = try #require(try order.lapse(policy: policy, at: end))
        #expect(transition.events == [.capture(.lapsed)])
        #expect(transition.follows == [.notify(.lapsed)])
        #expect(order.lines.capture == .draft)
        #expect(order.submissions == 0)
        _ = try order.submit(policy: policy, at: end)
        #expect(order.payBy(policy) == end + 72 * 3600)
    }

    @Test func afterClosingItIsCancelledInstead() throws {
        var order = try submitted()
        let transition = try #require(
            try order.lapse(policy: policy, at: policy.windows[0].to)
        )
        #expect(transition.follows == [.notify(.cancelledUnpaid)])
        #expect(order.lines.capture == .cancelled)
    }

    @Test func outsideTheDailyHoursItIsNotOver() throws {
        var order = try submitted()
        let hours = DailyHours(fromMinute: 8 * 60, toMinute: 20 * 60)
        let daily = BatchPolicy.made { $0.dailyHours = hours }
        let night = china("2026-05-24T23:00")
        _ = try #require(try order.lapse(policy: daily, at: night))
        #expect(order.lines.capture == .draft)
    }

    @Test(arguments: [PaymentState.pending, .paid, .notRequired])
    func whoIsPayingOrHasPaidIsNotClosed(_ state: PaymentState) throws {
        var order = Order.made(OrderLines(capture: .draft, payment: state))
        _ = try order.submit(policy: policy, at: thursdayMorning)
        #expect(try order.lapse(policy: policy, at: thursdayMorning + 99 * 3600) == nil)
    }
}

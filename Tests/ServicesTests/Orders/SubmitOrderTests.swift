import Domain
import Foundation
import Services
import TestSupport
import Testing

struct SubmitOrderTests {
    private static func withdraw(_ house: TestHouse, _ journey: Journey) async throws {
        try await house.services.withdrawOrder(journey.order, by: journey.account)
    }

    private static func submit(_ house: TestHouse, _ journey: Journey) async throws {
        try await house.services.submitOrder(journey.order, by: journey.account)
    }

    @Test func aDraftIsSubmittedOnceAndWaitsForPayment() async throws {
        try await TestHouse.with { house async throws in
            let journey = try await house.submitted()
            let detail = try await house.services.order(journey.order, by: journey.account)
            #expect(detail.summary.label == .awaitingPayment)
            #expect(detail.actions == [.pay, .withdraw])
            #expect(detail.photo?.id == journey.photo)
            #expect(detail.reviewPromisedBy == nil)
            let error = await #expect(throws: OrderError.self) {
                try await Self.submit(house, journey)
            }
            guard case .notAllowed(.capture(.submitted), _) = error else {
                Issue.record("\(String(describing: error))")
                return
            }
        }
    }

    @Test(arguments: TestEngine.available)
    func submittingManyTimesAtOnceOpensOneReview(engine: TestEngine) async throws {
        try await TestHouse.with(engine) { house async throws in
            let policy = BatchPolicy.sample(payStage: .none, priceItems: [])
            let journey = try await house.drafted(policy: policy)
            let accepted = await withTaskGroup(of: Bool.self) { group in
                for _ in 0..<5 {
                    group.addTask { (try? await Self.submit(house, journey)) != nil }
                }
                return await group.reduce(0) { $0 + ($1 ? 1 : 0) }
            }
            #expect(accepted == 1)
            #expect(try await house.reviews(of: journey.order).count == 1)
            #expect(try await house.storedOrder(journey.order).submissions == 1)
        }
    }

    @Test func thePromiseIsTheEndOfTheSecondWorkingDay() async throws {
        try await TestHouse.with { house async throws in
            let journey = try await house.paid()
            let detail = try await house.services.order(journey.order, by: journey.account)
            // Wednesday 10:00; Friday 18:00.
            #expect(detail.reviewPromisedBy == .sample + Double(2 * 24 + 8) * 3600)
            #expect(detail.summary.label == .awaitingReview)
        }
    }

    @Test func whatTheAnswersPromiseTheOrderPageShows() async throws {
        try await TestHouse.with { house async throws in
            let free = BatchPolicy.sample(payStage: .none, priceItems: [])
            let journey = try await house.drafted(policy: free)
            let before = try await house.services.order(journey.order, by: journey.account)
            try await Self.submit(house, journey)
            let after = try await house.services.order(journey.order, by: journey.account)
            #expect(after.reviewPromisedBy == before.promiseOfToday)
        }
    }

    @Test func wherePaymentComesAfterThePhotoThePromiseCountsFromThePayment() async throws {
        try await TestHouse.with { house async throws in
            let journey = try await house.submitted()
            house.clock.advance(86_400)
            let due = try await house.services.order(journey.order, by: journey.account)
            #expect(due.reviewPromisedBy == nil)
            try await house.pay(journey)
            let detail = try await house.services.order(journey.order, by: journey.account)
            // Paid on Thursday: Friday, then Monday 18:00.
            #expect(detail.reviewPromisedBy == .sample + Double(5 * 24 + 8) * 3600)
            #expect(detail.reviewPromisedBy == due.promiseOfToday)
        }
    }

    @Test func theFinalStageKeepsThePromiseOfTheFirst() async throws {
        try await TestHouse.with { house async throws in
            let journey = try await house.paid()
            let first = try await house.services.order(journey.order, by: journey.account)
            house.clock.advance(86_400)
            try await house.decide(.approved, by: house.staff(.firstReviewer))
            let final = try await house.services.order(journey.order, by: journey.account)
            #expect(final.summary.order.lines.capture == .awaitingFinalReview)
            #expect(final.reviewPromisedBy == first.reviewPromisedBy)
        }
    }

    @Test func aPromiseOverAHolidayWaitsForIt() async throws {
        try await TestHouse.with { house async throws in
            // Wednesday before the Dragon Boat Festival, which takes Friday.
            house.clock.advance(7 * 86_400)
            let journey = try await house.paid()
            let detail = try await house.services.order(journey.order, by: journey.account)
            #expect(detail.reviewPromisedBy == .sample + Double(12 * 24 + 8) * 3600)
        }
    }

    @Test func anOrderSubmittedInTimeIsPaidAfterTheBatchHasClosed() async throws {
        try await TestHouse.with { house async throws in
            let journey = try await house.submitted()
            house.clock.set(journey.batch.policy.windows[0].to)
            let detail = try await house.services.order(journey.order, by: journey.account)
            #expect(detail.actions == [.pay])
            try await house.pay(journey)
            #expect(try await house.storedOrder(journey.order).lines.payment == .paid)
        }
    }

    @Test func aClosedBatchTakesNoMore() async throws {
        try await TestHouse.with { house async throws in
            let journey = try await house.drafted()
            let end = journey.batch.policy.windows[0].to
            house.clock.set(end)
            await #expect(throws: OrderError.batchNotOpen(.closed(since: end))) {
                try await Self.submit(house, journey)
            }
        }
    }

    @Test func submissionsAreCountedWhereTheyAreLimited() async throws {
        try await TestHouse.with { house async throws in
            let journey = try await house.drafted(policy: .sample(submissions: 2))
            try await Self.submit(house, journey)
            try await Self.withdraw(house, journey)
            try await Self.submit(house, journey)
            // Withdrawn again it would be a draft for ever.
            await #expect(throws: OrderError.withdrawalStrands) {
                try await Self.withdraw(house, journey)
            }
            try await house.pay(journey)
            let refusal = Decision.refused(reasons: [.lighting], remark: "")
            try await house.decide(refusal, by: house.staff(.firstReviewer))
            let contact = journey.offer.centre.contact
            let usedUp = RefusalWithContact(.submissionsUsedUp(limit: 2), contact: contact)
            await #expect(throws: usedUp) {
                try await house.services.beginUpload(
                    order: journey.order,
                    length: 1,
                    source: .camera,
                    by: journey.account,
                )
            }
            let detail = try await house.services.order(journey.order, by: journey.account)
            #expect(detail.actions.isEmpty)
            #expect(detail.hindrance == .submissionsUsedUp(limit: 2))
        }
    }

    @Test func aPhotoIsWithdrawnUntilAReviewerTakesIt() async throws {
        try await TestHouse.with { house async throws in
            let journey = try await house.paid()
            try await Self.withdraw(house, journey)
            #expect(try await house.reviews(of: journey.order).map(\.state) == [.dropped])
            let reviewer = try await house.staff(.firstReviewer)
            #expect(try await house.services.claimReview(by: reviewer) == nil)
            // What is paid stays paid, and review begins anew.
            try await Self.submit(house, journey)
            #expect(try await house.services.claimReview(by: reviewer) != nil)
            await #expect(throws: OrderError.alreadyTaken) {
                try await Self.withdraw(house, journey)
            }
            // An expired lease holds nothing.
            house.clock.advance(Review.leaseTime)
            try await Self.withdraw(house, journey)
            #expect(try await house.storedOrder(journey.order).lines.capture == .draft)
        }
    }

    @Test func whereItIsAllowedAPhotoIsWithdrawnFromAReviewersHands() async throws {
        try await TestHouse.with { house async throws in
            let journey = try await house.paid(policy: .sample(withdraw: .untilFirstReview))
            let reviewer = try await house.staff(.firstReviewer)
            let review = try #require(try await house.services.claimReview(by: reviewer))
            try await Self.withdraw(house, journey)
            await #expect(throws: ReviewError.alreadyDecided) {
                try await house.services.decideReview(review, .approved, by: reviewer)
            }
            try await Self.submit(house, journey)
            let second = try #require(try await house.services.claimReview(by: reviewer))
            try await house.services.decideReview(second, .approved, by: reviewer)
            // Decided, though it can still be undone.
            await #expect(throws: OrderError.alreadyTaken) {
                try await Self.withdraw(house, journey)
            }
            house.clock.advance(10)
            try await house.runJobs()
            await #expect(throws: OrderError.alreadyTaken) {
                try await Self.withdraw(house, journey)
            }
        }
    }

    @Test(arguments: TestEngine.available)
    func ofAWithdrawalAndADecisionAtOnceOneWins(engine: TestEngine) async throws {
        try await TestHouse.with(engine) { house async throws in
            let offer = try await house.batch(policy: .sample(withdraw: .untilFirstReview))
            for number in 1...8 {
                let journey = try await house.paid(number, in: offer)
                let reviewer = try await house.staff(.firstReviewer)
                let review = try #require(try await house.services.claimReview(by: reviewer))
                async let withdrawal = Self.error(of: { try await Self.withdraw(house, journey) })
                async let decision = Self.error(of: {
                    try await house.services.decideReview(review, .approved, by: reviewer)
                })
                let (first, second) = (await withdrawal, await decision)
                let isWithdrawn = first == nil
                #expect((first as? OrderError) == (isWithdrawn ? nil : .alreadyTaken))
                #expect((second as? ReviewError) == (isWithdrawn ? .alreadyDecided : nil))
                let capture = try await house.storedOrder(journey.order).lines.capture
                #expect(capture == (isWithdrawn ? .draft : .submitted))
            }
        }
    }

    private static func error(of work: () async throws -> Void) async -> (any Error)? {
        do {
            try await work()
            return nil
        } catch {
            return error
        }
    }

    @Test func whereItIsNeverAllowedNothingIsWithdrawn() async throws {
        try await TestHouse.with { house async throws in
            let journey = try await house.submitted(policy: .sample(withdraw: .never))
            await #expect(throws: OrderError.withdrawalNotOffered) {
                try await Self.withdraw(house, journey)
            }
        }
    }
}

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

    @Test func aClosedBatchTakesNoMore() async throws {
        try await TestHouse.with { house async throws in
            let journey = try await house.drafted()
            let end = journey.batch.policy.windows[0].to
            house.clock.set(end)
            await #expect(throws: BatchError.closed(since: end)) {
                try await Self.submit(house, journey)
            }
        }
    }

    @Test func submissionsAreCountedWhereTheyAreLimited() async throws {
        try await TestHouse.with { house async throws in
            let journey = try await house.drafted(policy: .sample(submissions: 2))
            for _ in 0..<2 {
                try await Self.submit(house, journey)
                try await Self.withdraw(house, journey)
            }
            await #expect(throws: OrderError.submissionsUsedUp(limit: 2)) {
                try await Self.submit(house, journey)
            }
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

import Domain
import Foundation
import Services
import TestSupport
import Testing

struct ReviewTests {
    @Test(arguments: TestEngine.available)
    func aClaimIsALeaseThatGoesOnWhenItEnds(engine: TestEngine) async throws {
        try await TestHouse.with(engine) { house async throws in
            let offer = try await house.batch()
            for number in 1...2 { _ = try await house.paid(number, in: offer) }
            let one = try await house.staff(.firstReviewer)
            let two = try await house.staff(.firstReviewer)
            let three = try await house.staff(.firstReviewer)
            let held = try #require(try await house.services.claimReview(by: one))
            #expect(try await house.services.claimReview(by: one) == held)
            let other = try #require(try await house.services.claimReview(by: two))
            #expect(other != held)
            #expect(try await house.services.claimReview(by: three) == nil)
            let seen = try await house.services.reviewCase(held, by: one)
            #expect(seen.waiting == 2)
            #expect(seen.review.id == held)
            await #expect(throws: ReviewError.leaseLost) {
                try await house.services.reviewCase(held, by: two)
            }
            house.clock.advance(Review.leaseTime)
            await #expect(throws: ReviewError.leaseLost) {
                try await house.services.reviewCase(held, by: one)
            }
            await #expect(throws: ReviewError.leaseLost) {
                try await house.services.decideReview(held, .approved, by: one)
            }
            let next = try await house.services.claimReview(by: three)
            #expect([held, other].contains(try #require(next)))
        }
    }

    @Test(arguments: TestEngine.available)
    func manyReviewersAtOnceGetDifferentPhotos(engine: TestEngine) async throws {
        try await TestHouse.with(engine) { house async throws in
            let offer = try await house.batch()
            for number in 1...5 { _ = try await house.paid(number, in: offer) }
            var reviewers: [Staff] = []
            for _ in 0..<5 { reviewers.append(try await house.staff(.firstReviewer)) }
            let claimed = try await withThrowingTaskGroup(of: Review.ID?.self) { group in
                for reviewer in reviewers {
                    group.addTask { try await house.services.claimReview(by: reviewer) }
                }
                return try await group.reduce(into: []) { $0.append($1) }.compactMap(\.self)
            }
            #expect(!claimed.isEmpty)
            #expect(Set(claimed).count == claimed.count)
        }
    }

    @Test(arguments: TestEngine.available)
    func twoPersonsApproveAPhoto(engine: TestEngine) async throws {
        try await TestHouse.with(engine) { house async throws in
            let journey = try await house.paid()
            let both = try await house.staff(.firstReviewer, .finalReviewer)
            let final = try await house.staff(.finalReviewer)
            #expect(try await house.services.claimReview(by: final) == nil)
            try await house.decide(.approved, by: both)
            #expect(
                try await house.storedOrder(journey.order).lines.capture == .awaitingFinalReview
            )
            // Who passed the first stage gets it no more.
            #expect(try await house.services.claimReview(by: both) == nil)
            try await house.decide(.approved, by: final)
            let order = try await house.storedOrder(journey.order)
            #expect(order.lines.capture == .approved)
            #expect(order.lines.registry == .queued)
            let reviews = try await house.reviews(of: journey.order)
            #expect(reviews.map(\.stage) == [.first, .final])
            #expect(reviews.map(\.decidedBy) == [both.id, final.id])
            #expect(reviews.map(\.state) == [.settled, .settled])
            let message = try #require(try house.outbox().first)
            #expect(message.address == "13820000001")
            #expect(message.text.contains(order.number.text))
        }
    }

    @Test func theSamePersonIsRefusedEvenWithTheReviewInHand() async throws {
        try await TestHouse.with { house async throws in
            let journey = try await house.paid()
            let both = try await house.staff(.firstReviewer, .finalReviewer)
            try await house.decide(.approved, by: both)
            let final = try #require(try await house.reviews(of: journey.order).last)
            await #expect(throws: ReviewError.samePersonTwice) {
                try await house.services.decideReview(final.id, .approved, by: both)
            }
            let first = try await house.staff(.firstReviewer)
            await #expect(throws: ReviewError.stageNotYours) {
                try await house.services.decideReview(final.id, .approved, by: first)
            }
        }
    }

    @Test func aDecisionIsUndoneWithinTheUndoTime() async throws {
        try await TestHouse.with { house async throws in
            let journey = try await house.paid()
            let reviewer = try await house.staff(.firstReviewer)
            let id = try #require(try await house.services.claimReview(by: reviewer))
            house.clock.advance(1)
            try await house.services.decideReview(id, .approved, by: reviewer)
            house.clock.advance(8)
            try await house.runJobs()
            try await house.services.undoReview(id, by: reviewer)
            house.clock.advance(1)
            let refusal = Decision.refused(reasons: [.eyes], remark: "")
            try await house.services.decideReview(id, refusal, by: reviewer)
            // The first time is over, the second is not.
            house.clock.advance(1)
            try await house.runJobs()
            #expect(try await house.storedOrder(journey.order).lines.capture == .submitted)
            house.clock.advance(9)
            try await house.runJobs()
            #expect(try await house.storedOrder(journey.order).lines.capture == .rejected)
            await #expect(throws: ReviewError.tooLateToUndo) {
                try await house.services.undoReview(id, by: reviewer)
            }
            let actions = try await house.actions(about: "review", id)
            #expect(
                actions == [
                    "review.claimed", "review.decided", "review.undone", "review.decided",
                ]
            )
        }
    }

    @Test func onlyWhoDecidedCanUndo() async throws {
        try await TestHouse.with { house async throws in
            _ = try await house.paid()
            let reviewer = try await house.staff(.firstReviewer)
            let other = try await house.staff(.firstReviewer)
            let id = try #require(try await house.services.claimReview(by: reviewer))
            await #expect(throws: ReviewError.tooLateToUndo) {
                try await house.services.undoReview(id, by: reviewer)
            }
            try await house.services.decideReview(id, .approved, by: reviewer)
            await #expect(throws: ReviewError.alreadyDecided) {
                try await house.services.decideReview(id, .approved, by: reviewer)
            }
            await #expect(throws: ReviewError.tooLateToUndo) {
                try await house.services.undoReview(id, by: other)
            }
        }
    }

    @Test func aRefusalNeedsAReasonAndOtherNeedsWords() async throws {
        try await TestHouse.with { house async throws in
            _ = try await house.paid()
            let reviewer = try await house.staff(.firstReviewer)
            let id = try #require(try await house.services.claimReview(by: reviewer))
            func refusal(_ reasons: [RefusalReason], _ remark: String) async -> ReviewError? {
                await #expect(throws: ReviewError.self) {
                    try await house.services.decideReview(
                        id,
                        .refused(reasons: reasons, remark: remark),
                        by: reviewer,
                    )
                }
            }
            #expect(await refusal([], "dark") == .reasonMissing)
            #expect(await refusal([.other], "  ") == .remarkMissing)
            let long = String(repeating: "长", count: 201)
            #expect(await refusal([.hair], long) == .remarkTooLong(201, limit: 200))
        }
    }

    @Test func aReleasedPhotoGoesToTheNextReviewer() async throws {
        try await TestHouse.with { house async throws in
            _ = try await house.paid()
            let one = try await house.staff(.firstReviewer)
            let two = try await house.staff(.firstReviewer)
            let id = try #require(try await house.services.claimReview(by: one))
            await #expect(throws: ReviewError.leaseLost) {
                try await house.services.releaseReview(id, by: two)
            }
            try await house.services.releaseReview(id, by: one)
            #expect(try await house.services.claimReview(by: two) == id)
        }
    }

    @Test func whoPassesAPhotoOverGetsAnotherFirst() async throws {
        try await TestHouse.with { house async throws in
            let offer = try await house.batch()
            for number in 1...2 { _ = try await house.paid(number, in: offer) }
            let reviewer = try await house.staff(.firstReviewer)
            let first = try #require(try await house.services.claimReview(by: reviewer))
            try await house.services.releaseReview(first, by: reviewer)
            let second = try #require(try await house.services.claimReview(by: reviewer))
            #expect(second != first)
        }
    }
}

import Domain
import Foundation
import Services
import TestSupport
import Testing

/// A photo that was refused, and what comes after.
struct RepairTests {
    @Test(arguments: TestEngine.available)
    func aRefusedPhotoIsReplacedWithoutPayingAgain(engine: TestEngine) async throws {
        try await TestHouse.with(engine) { house async throws in
            let journey = try await house.refused(reasons: [.lighting], remark: "左侧太暗")
            let detail = try await house.services.order(journey.order, by: journey.account)
            let order = detail.summary.order
            #expect(order.lines.capture == .rejected)
            #expect(
                detail.refusal?.decision == .refused(reasons: [.lighting], remark: "左侧太暗")
            )
            #expect(detail.actions == [.replacePhoto])
            // The seventh day after, to its last minute.
            let midnight = ChinaTime.startOfDay(house.clock.now)
            #expect(order.repairBy == midnight + 8 * 86_400 - 60)
            let message = try #require(try house.outbox().first)
            #expect(message.text.contains(order.number.text))

            _ = try await house.keepPhoto(for: journey)
            try await house.services.submitOrder(journey.order, by: journey.account)
            let again = try await house.storedOrder(journey.order)
            #expect(again.lines.payment == .paid)
            try await house.decide(.approved, by: house.staff(.firstReviewer))
            try await house.decide(.approved, by: house.staff(.finalReviewer))
            let approved = try await house.storedOrder(journey.order)
            #expect(approved.lines.capture == .approved)
            #expect(approved.repairBy == nil)
            #expect(try await house.attempts(of: journey.order).count == 1)
            #expect(try house.outbox().count == 2)
        }
    }

    @Test(arguments: TestEngine.available)
    func aRefusedPhotoIsReplacedAfterTheBatchHasClosed(engine: TestEngine) async throws {
        try await TestHouse.with(engine) { house async throws in
            let hours = DailyHours(fromMinute: 8 * 60, toMinute: 18 * 60)
            let window = Window.sample(to: .sample + 3600)
            let offer = try await house.batch(
                policy: .sample(windows: [window], dailyHours: hours)
            )
            let journey = try await house.refused(in: offer)
            // Four days later at 22:00.
            house.clock.set(.sample + Double(4 * 24 + 12) * 3600)
            let upload = try await house.services.beginUpload(
                order: journey.order,
                length: 1,
                source: .camera,
                by: journey.account,
            )
            #expect(upload.offset == 0)
            _ = try await house.keepPhoto(for: journey)
            try await house.services.submitOrder(journey.order, by: journey.account)
            #expect(try await house.storedOrder(journey.order).lines.capture == .submitted)
            #expect(try await house.reviews(of: journey.order).count == 2)
        }
    }

    @Test func afterTheRepairDaysNoPhotoIsTaken() async throws {
        try await TestHouse.with { house async throws in
            let journey = try await house.refused()
            let end = try #require(try await house.storedOrder(journey.order).repairBy)
            house.clock.set(end + 1)
            let contact = journey.offer.centre.contact
            let refusal = RefusalWithContact(.repairTimeOver(since: end), contact: contact)
            await #expect(throws: refusal) {
                try await house.services.beginUpload(
                    order: journey.order,
                    length: 1,
                    source: .camera,
                    by: journey.account,
                )
            }
        }
    }

    @Test func theNextReviewerSeesWhyItWasRefusedBefore() async throws {
        try await TestHouse.with { house async throws in
            let journey = try await house.refused(reasons: [.hair], remark: "刘海")
            _ = try await house.keepPhoto(for: journey)
            try await house.services.submitOrder(journey.order, by: journey.account)
            let reviewer = try await house.staff(.firstReviewer)
            let id = try #require(try await house.services.claimReview(by: reviewer))
            let seen = try await house.services.reviewCase(id, by: reviewer)
            #expect(seen.earlier.map(\.decision) == [.refused(reasons: [.hair], remark: "刘海")])
        }
    }

    @Test func theFinalStageMayRefuseWhatTheFirstPassed() async throws {
        try await TestHouse.with { house async throws in
            let journey = try await house.paid()
            try await house.decide(.approved, by: house.staff(.firstReviewer))
            let refusal = Decision.refused(reasons: [.cutOut], remark: "")
            try await house.decide(refusal, by: house.staff(.finalReviewer))
            #expect(try await house.storedOrder(journey.order).lines.capture == .rejected)
        }
    }

    @Test func whereOneStageIsEnoughOnePersonApproves() async throws {
        try await TestHouse.with { house async throws in
            let policy = BatchPolicy.sample(reviewStages: 1, registry: false)
            let journey = try await house.approved(policy: policy)
            let lines = try await house.storedOrder(journey.order).lines
            #expect(lines.capture == .approved)
            #expect(lines.registry == .notQueued)
        }
    }
}

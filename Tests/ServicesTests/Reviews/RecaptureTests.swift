import Domain
import Foundation
import Services
import TestSupport
import Testing

struct RecaptureTests {
    private static let words = "我剪短了头发，想换一张更像的。"

    /// Somebody with an approved photo who asks to take another one.
    private static func asking(_ house: TestHouse) async throws -> Journey {
        let journey = try await house.approved(policy: .sample(recapture: .withApproval))
        try await house.services.askRecapture(
            of: journey.order,
            because: words,
            by: journey.account
        )
        return journey
    }

    private static func answer(
        _ house: TestHouse,
        _ outcome: RecaptureState.Event,
        saying words: String = "可以",
    ) async throws {
        let second = try await house.staff(.centreAdministrator)
        let item = try #require(try await house.services.recaptures(by: second).first)
        try await house.services.answerRecapture(
            item.request.id,
            outcome,
            saying: words,
            by: second
        )
    }

    @Test(arguments: TestEngine.available)
    func aSecondPersonLetsAStudentCaptureAgain(engine: TestEngine) async throws {
        try await TestHouse.with(engine) { house async throws in
            var journey = try await Self.asking(house)
            let approver = try await house.staff(.finalReviewer)
            await #expect(throws: RecaptureError.alreadyAsked) {
                try await house.services.askRecapture(
                    of: journey.order,
                    because: Self.words,
                    by: journey.account
                )
            }
            let last = try #require(try await house.reviews(of: journey.order).last?.decidedBy)
            let same = Staff.sample(
                id: last,
                centre: approver.centre,
                login: "same",
                roles: [.finalReviewer]
            )
            #expect(try await house.services.recaptures(by: same).isEmpty)
            try await Self.answer(house, .granted)
            let open = try await house.storedOrder(journey.order)
            #expect(open.lines.capture == .awaitingPhoto && open.lines.registry == .notQueued)
            #expect(open.photo == journey.photo)
            journey.photo = try await house.keepPhoto(for: journey)
            try await house.services.submitOrder(journey.order, by: journey.account)
            let order = try await house.storedOrder(journey.order)
            #expect(order.lines.capture == .submitted && order.lines.payment == .paid)
            let actions = try await house.actions(about: "order", journey.order)
            #expect(actions.contains("order.recapture.asked"))
            #expect(actions.contains("order.recapture.granted"))
            #expect(actions.contains("order.capture.reopened"))
            try await house.runJobs()
            #expect(try house.outbox().contains { $0.text.contains("可以再次采集") })
        }
    }

    @Test(arguments: TestEngine.available)
    func anApprovedPhotoStandsWhenNoNewOneComesInTime(engine: TestEngine) async throws {
        try await TestHouse.with(engine) { house async throws in
            let journey = try await Self.asking(house)
            try await Self.answer(house, .granted)
            house.clock.advance(9 * 86_400)
            try await house.runJobs()
            let order = try await house.storedOrder(journey.order)
            #expect(order.lines.capture == .approved && order.lines.registry == .queued)
            let actions = try await house.actions(about: "order", journey.order)
            #expect(actions.contains("order.capture.kept"))
        }
    }

    @Test(arguments: TestEngine.available)
    func theStudentMayKeepTheApprovedPhotoAfterAll(engine: TestEngine) async throws {
        try await TestHouse.with(engine) { house async throws in
            let journey = try await Self.asking(house)
            await #expect(throws: RecaptureError.nothingToKeep) {
                try await house.services.keepApproved(journey.order, by: journey.account)
            }
            try await Self.answer(house, .granted)
            let detail = try await house.services.order(journey.order, by: journey.account)
            #expect(detail.mayKeepApproved && detail.actions.contains(.takePhoto))
            try await house.services.keepApproved(journey.order, by: journey.account)
            #expect(try await house.storedOrder(journey.order).lines.capture == .approved)
        }
    }

    @Test(arguments: TestEngine.available)
    func whatIsDeclinedLeavesEverythingAsItWas(engine: TestEngine) async throws {
        try await TestHouse.with(engine) { house async throws in
            let journey = try await Self.asking(house)
            await #expect(throws: RecaptureError.answerMissing) {
                try await Self.answer(house, .declined, saying: " ")
            }
            try await Self.answer(house, .declined, saying: "照片没有问题")
            #expect(try await house.storedOrder(journey.order).lines.capture == .approved)
            let detail = try await house.services.order(journey.order, by: journey.account)
            #expect(detail.recapture?.state == .declined && detail.mayAskRecapture)
        }
    }

    @Test(arguments: TestEngine.available)
    func nobodyAsksWhereTheBatchDoesNotAllowItOrForSomebodyElse(
        engine: TestEngine
    ) async throws {
        try await TestHouse.with(engine) { house async throws in
            let plain = try await house.approved()
            await #expect(throws: RecaptureError.notOffered) {
                try await house.services.askRecapture(
                    of: plain.order,
                    because: Self.words,
                    by: plain.account
                )
            }
            let thief = try await house.signedIn(phone: "13900000000")
            await #expect(throws: OrderError.notFound) {
                try await house.services.askRecapture(
                    of: plain.order,
                    because: Self.words,
                    by: thief
                )
            }
            await #expect(throws: OrderError.notFound) {
                try await house.services.keepApproved(plain.order, by: thief)
            }
        }
    }
}

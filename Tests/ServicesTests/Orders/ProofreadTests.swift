import Domain
import Foundation
import Services
import TestSupport
import Testing

struct ProofreadTests {
    /// Somebody whose photo the registry answered.
    private static func delivered(
        _ house: TestHouse,
        _ identity: CaptureIdentity? = nil
    ) async throws -> Journey {
        let policy = BatchPolicy.sample(reviewStages: 1)
        let journey = try await house.approved(policy: policy, identity: identity)
        try await deliver(house, journey)
        return journey
    }

    private static func deliver(_ house: TestHouse, _ journey: Journey) async throws {
        let staff = try await house.staff(.centreAdministrator)
        _ = try await house.services.createDelivery(batch: journey.batch.id, by: staff)
        try await house.runJobs()
        house.clock.advance(1)
        try await house.runJobs()
    }

    @Test(arguments: TestEngine.available)
    func fiveWorkingDaysAfterRegistrationOneReminderComes(engine: TestEngine) async throws {
        try await TestHouse.with(engine) { house async throws in
            let journey = try await Self.delivered(house)
            let detail = try await house.services.order(journey.order, by: journey.account)
            let from = try #require(detail.proofFrom)
            // Wednesday; the next Wednesday at 10:00.
            #expect(from == .sample + 7 * 86_400)
            let before = try house.outbox().count
            house.clock.set(from - 1)
            try await house.runJobs()
            #expect(try house.outbox().count == before)
            house.clock.set(from)
            try await house.runJobs()
            let text = try #require(try house.outbox().first).text
            #expect(text.hasSuffix("http://localhost/orders/\(journey.order)/proof"))
            #expect(try house.outbox().count == before + 1)
        }
    }

    @Test(arguments: TestEngine.available)
    func anApprovedPhotoIsPromisedToTheRegistryInThreeWorkingDays(
        engine: TestEngine
    ) async throws {
        try await TestHouse.with(engine) { house async throws in
            let journey = try await house.approved(policy: .sample(reviewStages: 1))
            let detail = try await house.services.order(journey.order, by: journey.account)
            // Wednesday; Monday 18:00.
            #expect(detail.registryPromisedBy == .sample + Double(5 * 24 + 8) * 3600)
        }
    }

    @Test func whoHasComparedItIsNotReminded() async throws {
        try await TestHouse.with { house async throws in
            let journey = try await Self.delivered(house)
            try await house.services.confirmProof(journey.order, by: journey.account)
            #expect(try await house.storedOrder(journey.order).lines.registry == .confirmed)
            let sent = try house.outbox().count
            house.clock.advance(30 * 86_400)
            try await house.runJobs()
            #expect(try house.outbox().count == sent)
            let thief = try await house.signedIn(phone: "13900000000")
            await #expect(throws: OrderError.notFound) {
                try await house.services.confirmProof(journey.order, by: thief)
            }
        }
    }

    @Test(arguments: TestEngine.available)
    func whatTheRegistryReturnedIsReplacedFreeOfChargeAndSentAgain(
        engine: TestEngine
    ) async throws {
        try await TestHouse.with(engine) { house async throws in
            let identity = CaptureIdentity.sample(2, captureNumber: "2027REFUSE")
            let journey = try await Self.delivered(house, identity)
            let detail = try await house.services.order(journey.order, by: journey.account)
            #expect(detail.summary.label == .registryRefused)
            #expect(detail.registryReason == "演示退回：照片与学籍照片差异较大")
            #expect(detail.actions == [.replacePhoto])
            #expect(detail.refusal == nil)
            _ = try await house.keepPhoto(for: journey)
            try await house.services.submitOrder(journey.order, by: journey.account)
            let order = try await house.storedOrder(journey.order)
            #expect(order.lines.payment == .paid)
            let reviewer = try await house.staff(.firstReviewer)
            try await house.decide(.approved, by: reviewer)
            #expect(try await house.storedOrder(journey.order).lines.registry == .queued)
            try await Self.deliver(house, journey)
            #expect(try await house.storedOrder(journey.order).lines.registry == .refused)
        }
    }
}

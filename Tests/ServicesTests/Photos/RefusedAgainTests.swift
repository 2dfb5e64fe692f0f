import Domain
import Foundation
import Services
import TestSupport
import Testing

/// A picture that was refused and comes again.
struct RefusedAgainTests {
    @Test(arguments: TestEngine.available)
    func aFileThatWasRefusedIsToldBeforeItIsSentForAnyOrderOfTheAccount(
        engine: TestEngine
    ) async throws {
        try await TestHouse.with(engine) { house async throws in
            let refused = try await house.refused(1)
            let photo = try #require(refused.photo)
            let hash = try #require(try await house.storedPhoto(photo)).original
            let code = FeatureCode(issuing: [0, 0, 0, 0, 1])
            let other = try await house.batch(featureCode: code)
            let second = try await house.ordered(1, in: other, identity: .sample(2))
            func begin(_ journey: Journey) async throws {
                _ = try await house.services.beginUpload(
                    order: journey.order,
                    length: 9,
                    source: .album,
                    hash: hash,
                    by: journey.account,
                )
            }
            for journey in [refused, second] {
                await #expect(throws: PhotoError.refusedBefore) { try await begin(journey) }
            }
            // Somebody else's picture is none of our business here.
            try await begin(try await house.ordered(3))
        }
    }

    @Test func aCopyOfARefusedPhotoIsRefusedByTheMachineAndSpendsNoTry() async throws {
        try await TestHouse.with { house async throws in
            let policy = BatchPolicy.sample(payStage: .none, priceItems: [], submissions: 2)
            let journey = try await house.ordered(policy: policy)
            func send(_ name: String) async throws -> Photo {
                let id = try await house.services.acceptPhoto(
                    TestHouse.portrait(name),
                    order: journey.order,
                    source: .album,
                    by: journey.account,
                )
                try await house.runJobs()
                return try #require(try await house.storedPhoto(id))
            }
            #expect(try await send("good.jpg").state == .standardised)
            try await house.services.submitOrder(journey.order, by: journey.account)
            let reviewer = try await house.staff(.firstReviewer)
            try await house.decide(.refused(reasons: [.hair], remark: ""), by: reviewer)
            let copy = try await send("good.webp")
            #expect(copy.state == .refused)
            let found = copy.inspection?.findings.first { $0.verdict == .fail }
            #expect(found?.id == .notRefusedBefore && found?.advice == .takeAFreshPhoto)
            let order = try await house.storedOrder(journey.order)
            #expect(order.lines.capture == .rejected && order.submissions == 1)
            #expect(try await send("good2.jpg").state == .standardised)
        }
    }
}

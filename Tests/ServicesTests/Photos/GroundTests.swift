import Domain
import Foundation
import Imaging
import Services
import Storage
import TestSupport
import Testing

struct GroundTests {
    /// A portrait before the wanted blue, as a studio hands it out.
    private static func studio(_ house: TestHouse) async throws -> Data {
        let result = try await house.services.engine.standardise(
            TestHouse.portrait("good.jpg"),
            to: .chsi,
        )
        return try #require(result.output).jpeg
    }

    private static func sent(
        _ house: TestHouse,
        _ bytes: Data,
        background: PhotoPolicy.Background,
    ) async throws -> (Journey, Photo) {
        let policy = BatchPolicy.sample(photos: PhotoPolicy(background: background))
        let journey = try await house.ordered(policy: policy)
        let id = try await house.services.acceptPhoto(
            bytes,
            order: journey.order,
            source: .album,
            by: journey.account,
        )
        try await house.runJobs()
        return (journey, try #require(try await house.storedPhoto(id)))
    }

    @Test func whereTheBlueIsBroughtAlongItStaysAndAnotherColourIsRefused() async throws {
        try await TestHouse.with { house async throws in
            let blue = try await Self.studio(house)
            let (_, kept) = try await Self.sent(house, blue, background: .asShot)
            #expect(kept.state == .standardised && kept.ground == .asShot)
            #expect(kept.alternative == nil)
        }
        try await TestHouse.with { house async throws in
            let white = try TestHouse.portrait("good.jpg")
            let (_, refused) = try await Self.sent(house, white, background: .asShot)
            #expect(refused.state == .refused)
            let failed = refused.inspection?.checks.filter { $0.verdict == .fail }.map(\.id)
            #expect(failed == [.backgroundColour])
        }
    }

    @Test(arguments: TestEngine.available)
    func whoHasTwoFinishedPhotosTakesOneOfThem(engine: TestEngine) async throws {
        try await TestHouse.with(engine) { house async throws in
            let blue = try await Self.studio(house)
            let (journey, photo) = try await Self.sent(house, blue, background: .offer)
            #expect(photo.ground == .replaced)
            let other = try #require(photo.alternative)
            let file = try await house.services.photoFile(
                photo.id,
                .alternative,
                by: journey.account
            )
            #expect(file == (try await house.services.objects.get(other.standard)))
            for _ in 1...2 {
                try await house.services.chooseGround(.asShot, of: photo.id, by: journey.account)
            }
            let chosen = try #require(try await house.storedPhoto(photo.id))
            #expect(chosen.standard == other.standard && chosen.ground == .asShot)
            #expect(chosen.alternative?.standard == photo.standard)
            let actions = try await house.actions(about: "photo", photo.id)
            #expect(actions.filter { $0 == "photo.groundChosen" }.count == 1)

            try await house.services.submitOrder(journey.order, by: journey.account)
            await #expect(throws: PhotoError.groundNotOffered) {
                try await house.services.chooseGround(.replaced, of: photo.id, by: journey.account)
            }
        }
    }

    @Test func beforeAWallOfAnotherColourOnlyTheNewBackgroundIsOffered() async throws {
        try await TestHouse.with { house async throws in
            let white = try TestHouse.portrait("good.jpg")
            let (journey, photo) = try await Self.sent(house, white, background: .offer)
            #expect(photo.state == .standardised && photo.ground == .replaced)
            #expect(photo.alternative == nil)
            await #expect(throws: PhotoError.groundNotOffered) {
                try await house.services.chooseGround(.asShot, of: photo.id, by: journey.account)
            }
            await #expect(throws: PhotoError.notFound) {
                try await house.services.photoFile(photo.id, .alternative, by: journey.account)
            }
        }
    }

    @Test func nobodyChoosesForSomebodyElse() async throws {
        try await TestHouse.with { house async throws in
            let blue = try await Self.studio(house)
            let (_, photo) = try await Self.sent(house, blue, background: .offer)
            let stranger = try await house.signedIn(phone: "13900139000")
            await #expect(throws: PhotoError.notFound) {
                try await house.services.chooseGround(.asShot, of: photo.id, by: stranger)
            }
            #expect(try await house.storedPhoto(photo.id)?.ground == .replaced)
        }
    }
}

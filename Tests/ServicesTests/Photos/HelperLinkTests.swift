import Domain
import Foundation
import Services
import Storage
import TestSupport
import Testing

struct HelperLinkTests {
    private static func send(_ house: TestHouse, _ item: HelperCase) async throws -> Photo.ID {
        try await house.services.acceptPhoto(
            try TestHouse.portrait("good.jpg"),
            order: item.link.order,
            source: .camera,
            helper: item.link.id,
            by: item.account,
        )
    }

    @Test(arguments: TestEngine.available)
    func onePhotoComesThroughALinkAndThenItIsUsedUp(engine: TestEngine) async throws {
        try await TestHouse.with(engine) { house async throws in
            let journey = try await house.ordered()
            let token = try await house.services.makeHelperLink(
                for: journey.order,
                by: journey.account
            )
            let item = try await house.services.usableHelperCase(token)
            let photo = try await Self.send(house, item)
            let link = try await house.services.helperLink(
                token,
                for: journey.order,
                by: journey.account
            )
            #expect(link.photo == photo)
            await #expect(throws: HelperError.used) {
                try await house.services.usableHelperCase(token)
            }
            // Two at once: the second finds it used, and leaves no photo behind.
            await #expect(throws: HelperError.used) { try await Self.send(house, item) }
            let count = try await house.count("select count(*) from photos")
            #expect(count == 1)
            let kept = try await house.count(
                "select count(*) from helper_links where token_hash = \(token)"
            )
            #expect(kept == 0)
            let actions = try await house.actions(about: "order", journey.order)
            #expect(actions.contains("order.helperAsked"))
        }
    }

    @Test(arguments: TestEngine.available)
    func aLinkDiesAfterAQuarterOfAnHourAndIsTheStudentsOwn(engine: TestEngine) async throws {
        try await TestHouse.with(engine) { house async throws in
            let journey = try await house.ordered()
            let token = try await house.services.makeHelperLink(
                for: journey.order,
                by: journey.account
            )
            let item = try await house.services.usableHelperCase(token)
            let other = try await house.ordered(2)
            await #expect(throws: HelperError.notFound) {
                try await house.services.helperLink(token, for: other.order, by: other.account)
            }
            await #expect(throws: HelperError.notFound) {
                try await house.services.helperLink(token, for: journey.order, by: other.account)
            }
            await #expect(throws: OrderError.notFound) {
                try await house.services.makeHelperLink(for: journey.order, by: other.account)
            }
            house.clock.advance(HelperLink.lifetime)
            await #expect(throws: HelperError.expired) {
                try await house.services.usableHelperCase(token)
            }
            await #expect(throws: HelperError.used) { try await Self.send(house, item) }
            await #expect(throws: HelperError.notFound) {
                try await house.services.helperCase("guessed")
            }
        }
    }

    @Test(arguments: TestEngine.available)
    func noMoreThanTenLinksAreMadeWithinAnHour(engine: TestEngine) async throws {
        try await TestHouse.with(engine) { house async throws in
            let journey = try await house.ordered()
            for _ in 0..<HelperLink.hourlyLimit {
                _ = try await house.services.makeHelperLink(
                    for: journey.order,
                    by: journey.account
                )
            }
            await #expect(throws: HelperError.tooMany(limit: 10, wait: 3601)) {
                try await house.services.makeHelperLink(for: journey.order, by: journey.account)
            }
            house.clock.advance(3600)
            _ = try await house.services.makeHelperLink(for: journey.order, by: journey.account)
        }
    }

    @Test func whereOnlyTheAlbumIsTakenNobodyIsAskedToTakeAPhoto() async throws {
        try await TestHouse.with { house async throws in
            let journey = try await house.ordered(policy: .sample(photoSource: .album))
            await #expect(throws: PhotoError.sourceNotAllowed(wanted: .album)) {
                try await house.services.makeHelperLink(for: journey.order, by: journey.account)
            }
        }
    }
}

import Domain
import Foundation
import Services
import Storage
import TestSupport
import Testing

struct OwnDataTests {
    @Test(arguments: TestEngine.available)
    func looksByStaffAtOnesOwnPhotosAreShown(engine: TestEngine) async throws {
        try await TestHouse.with(engine) { house async throws in
            let journey = try await house.paid()
            let other = try await house.paid(2, in: journey.offer)
            let reviewer = try await house.staff(.firstReviewer)
            let photo = try #require(journey.photo)
            for rendition in [PhotoRendition.original, .standard] {
                _ = try await house.services.photoFile(photo, rendition, by: reviewer)
            }
            _ = try await house.services.photoFile(photo, .standard, by: journey.account)
            let looks = try await house.services.photoLooks(by: journey.account)
            let number = try await house.storedOrder(journey.order).number
            #expect(looks.map(\.order) == [number])
            #expect(looks.first?.centre == journey.offer.centre.name)
            #expect(looks.first?.at == house.clock.now)
            house.clock.advance(60)
            _ = try await house.services.photoFile(photo, .standard, by: reviewer)
            #expect(try await house.services.photoLooks(by: journey.account).count == 2)
            #expect(try await house.services.photoLooks(by: other.account).isEmpty)
        }
    }

    @Test func theExportHoldsEverythingUnmaskedAndListsThePhotos() async throws {
        try await TestHouse.with { house async throws in
            let journey = try await house.paid()
            try await house.link(to: journey.account)
            let bytes = try await house.services.exportAccount(journey.account, session: "")
            let text = String(decoding: bytes, as: UTF8.self)
            let number = try await house.storedOrder(journey.order).number
            let photo = try #require(journey.photo)
            for fact in [
                "13820000001", "11010519491231002X", number.text, "/photos/\(photo)/standard.jpg",
                journey.offer.school.name, "\"payment\" : \"paid\"",
            ] {
                #expect(text.contains(fact), "\(fact)")
            }
            #expect(throws: Never.self) { try JSONSerialization.jsonObject(with: bytes) }
            let actions = try await house.actions(about: "account", journey.account.id)
            #expect(actions.contains("account.exported"))
        }
    }

    @Test func theExportHoldsStudiesAndObjections() async throws {
        try await TestHouse.with { house async throws in
            let journey = try await house.refused()
            let photo = try #require(journey.photo)
            _ = try await house.services.contestPhoto(
                photo,
                saying: "背景是纯蓝色，请再看一次",
                by: journey.account,
            )
            let bytes = try await house.services.exportAccount(journey.account, session: "")
            let text = String(decoding: bytes, as: UTF8.self)
            for fact in [
                "\"provedBy\" : \"captureCode\"", "\"major\" : \"软件工程\"",
                "背景是纯蓝色，请再看一次", "\"corrections\"",
            ] {
                #expect(text.contains(fact), "\(fact)")
            }
        }
    }

    @Test func theExportHoldsASanctionAndTheAppeal() async throws {
        try await TestHouse.with { house async throws in
            let offer = try await house.batch(policy: .sample(sanctions: SanctionRule()))
            let case1 = try await house.sanctioned(in: offer)
            let words = "照片是照相馆拍的，没有用过美颜软件。"
            try await house.services.appealSanction(
                on: case1.journey.order,
                saying: words,
                by: case1.journey.account,
            )
            let bytes = try await house.services.exportAccount(case1.journey.account, session: "")
            let text = String(decoding: bytes, as: UTF8.self)
            for fact in ["\"bannedUntil\"", "\"state\" : \"inForce\"", words] {
                #expect(text.contains(fact), "\(fact)")
            }
        }
    }

    @Test func aPaidAndUnfinishedOrderKeepsTheAccount() async throws {
        try await TestHouse.with { house async throws in
            let journey = try await house.paid()
            let number = try await house.storedOrder(journey.order).number
            #expect(try await house.services.deletionHindrance(by: journey.account) == number)
            await #expect(throws: PersonError.orderUnfinished(number)) {
                try await house.services.deleteAccount(journey.account, confirmed: true)
            }
            #expect(try await house.count("select count(*) from account_identities") == 1)
        }
    }

    @Test(arguments: TestEngine.available)
    func aDeletedAccountLeavesNoPersonBehind(engine: TestEngine) async throws {
        try await TestHouse.with(engine) { house async throws in
            let journey = try await house.drafted()
            let (services, account) = (house.services, journey.account)
            try await house.link(to: account)
            let session = try await house.session("13820000001", device: "Safari")
            await #expect(throws: PersonError.deletionNotConfirmed) {
                try await services.deleteAccount(account, confirmed: false)
            }
            #expect(try house.storedObjectCount() > 0)
            try await services.deleteAccount(account, confirmed: true)
            try await house.runJobs()
            #expect(try await services.account(session: session.token) == nil)
            #expect(try house.storedObjectCount() == 0)
            for table in ["account_identities", "sessions", "messages", "sign_in_codes"] {
                let rows = try await house.database.read { try $0.rows(Self.all(table)).count }
                #expect(rows == 0, "\(table)")
            }
            let order = try await house.storedOrder(journey.order)
            #expect(order.lines.capture == .cancelled)
            let photo = try #require(journey.photo)
            await #expect(throws: PhotoError.notFound) {
                try await services.photoFile(
                    photo,
                    .standard,
                    by: try await house.staff(.firstReviewer)
                )
            }
            let identity = try await house.database.read {
                try $0.enrolment(journey.enrolment, vault: house.vault)?.enrolment.identity
            }
            #expect(identity?.maskedName == "" && identity?.studentNumber == "")
            // The same phone begins anew.
            #expect(try await house.session("13820000001").account.id != account.id)
        }
    }

    @Test func whatWasWrittenAgainstARefusalGoesWithTheAccount() async throws {
        try await TestHouse.with { house async throws in
            let (journey, id) = try await house.refusedByMachine(portrait: "eyesClosed.jpg")
            let words = "我的眼睛是睁开的，请人看一看。"
            try await house.services.contestPhoto(id, saying: words, by: journey.account)
            let staff = try await house.staff(.firstReviewer)
            #expect(try await house.services.contests(by: staff).count == 1)
            try await house.services.deleteAccount(journey.account, confirmed: true)
            #expect(try await house.services.contests(by: staff).isEmpty)
        }
    }

    @Test func anApprovedPhotoStaysForTheRegistryWithoutAPhone() async throws {
        try await TestHouse.with { house async throws in
            let journey = try await house.approved(policy: .sample(registry: false))
            let before = try house.storedObjectCount()
            try await house.services.deleteAccount(journey.account, confirmed: true)
            try await house.runJobs()
            #expect(try house.storedObjectCount() == before)
            #expect(try await house.storedOrder(journey.order).lines.capture == .approved)
            #expect(try await house.count("select count(*) from account_identities") == 0)
        }
    }

    private static func all(_ table: String) -> Statement {
        switch table {
        case "account_identities": "select 1 from account_identities"
        case "sessions": "select 1 from sessions"
        case "messages": "select 1 from messages"
        default: "select 1 from sign_in_codes"
        }
    }
}

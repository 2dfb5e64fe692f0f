import Domain
import Foundation
import Integrations
import Services
import Storage
import TestSupport
import Testing

struct CaptureCodeTests {
    private static func read(
        _ house: TestHouse,
        _ payload: String,
        in offer: BatchOffer,
        by account: Account,
    ) async throws -> Enrolment.ID {
        try await house.services.readCaptureCode(
            house.picture(of: payload),
            batch: offer.batch.featureCode,
            by: account,
        )
    }

    private static func payload(
        _ house: TestHouse,
        _ identity: CaptureIdentity = .sample(),
        lasting seconds: TimeInterval = 3600,
    ) -> String {
        let until = house.clock.now.addingTimeInterval(seconds)
        return house.partners.captureCodes.issue(identity, until: until).payload
    }

    @Test func aPictureOfACodeEnrolsOnce() async throws {
        try await TestHouse.with { house async throws in
            let offer = try await house.batch()
            let account = try await house.signedIn()
            let payload = Self.payload(house)
            let id = try await Self.read(house, payload, in: offer, by: account)
            let detail = try await house.services.enrolment(id, by: account)
            #expect(detail.enrolment.identity == .sample())
            #expect(detail.enrolment.provedAt == nil)
            #expect(detail.offer == offer)
            #expect(detail.level.code == "bachelor")
            #expect(detail.order == nil)
            #expect(try await Self.read(house, payload, in: offer, by: account) == id)
            let actions = try await house.actions(about: "enrolment", id)
            #expect(actions == ["enrolment.captureCodeRead"])
        }
    }

    @Test func whereTheCodeIsProofEnoughNothingMoreIsAsked() async throws {
        try await TestHouse.with { house async throws in
            let offer = try await house.batch(policy: .sample(proofs: [.captureCode]))
            let account = try await house.signedIn()
            let payload = Self.payload(house)
            let id = try await Self.read(house, payload, in: offer, by: account)
            _ = try await house.services.confirmEnrolment(id, by: account)
        }
    }

    @Test func aCodeThatDoesNotFitSaysWhy() async throws {
        try await TestHouse.with { house async throws in
            let offer = try await house.batch(levels: ["bachelor"])
            let account = try await house.signedIn()
            func refusal(_ payload: String) async -> BatchError? {
                await #expect(throws: BatchError.self) {
                    try await Self.read(house, payload, in: offer, by: account)
                }
            }
            let expired = Self.payload(house, lasting: 0)
            #expect(await refusal(expired) == .captureCodeExpired)
            let elsewhere = Self.payload(house, .sample(schoolCode: "10611"))
            #expect(await refusal(elsewhere) == .captureCodeOfAnotherSchool)
            let master = Self.payload(house, .sample(levelCode: "master"))
            #expect(await refusal(master) == .captureCodeOfAnotherLevel)
            #expect(await refusal("https://example.org") == .captureCodeUnreadable)
            #expect(try await house.count("select count(*) from enrolments") == 0)
        }
    }

    @Test func aPictureWithoutACodeAndBytesWithoutAPictureAreRefused() async throws {
        try await TestHouse.with { house async throws in
            let code = try await house.batch().batch.featureCode
            let account = try await house.signedIn()
            let portrait = try TestHouse.portrait("good.jpg")
            await #expect(throws: BatchError.captureCodeNotFound) {
                try await house.services.readCaptureCode(portrait, batch: code, by: account)
            }
            await #expect(throws: PictureError.notAPicture) {
                try await house.services.readCaptureCode(
                    Data("no picture at all".utf8),
                    batch: code,
                    by: account,
                )
            }
        }
    }

    @Test func aReaderThatCannotBeReachedIsAFault() async throws {
        try await TestHouse.with { house async throws in
            var house = house
            house.services.captureCodes = FailingCaptureCodes()
            let (offer, account) = (try await house.batch(), try await house.signedIn())
            let broken = house
            await #expect(throws: Fault.self) {
                try await Self.read(broken, Self.payload(broken), in: offer, by: account)
            }
        }
    }

    @Test func aCodeThatAnotherAccountConfirmedIsUsed() async throws {
        try await TestHouse.with { house async throws in
            let offer = try await house.batch()
            let journey = try await house.ordered(1, in: offer)
            let other = try await house.signedIn(phone: "13900000000")
            let until = Date(timeIntervalSince1970: 4_102_444_800)
            let code = house.partners.captureCodes.issue(.sample(), until: until)
            await #expect(throws: BatchError.captureCodeUsed) {
                try await Self.read(house, code.payload, in: offer, by: other)
            }
            let own = try await Self.read(house, code.payload, in: offer, by: journey.account)
            #expect(own == journey.enrolment)
        }
    }
}

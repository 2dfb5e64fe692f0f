import Domain
import Foundation
import Services
import Storage
import TestSupport
import Testing

struct DocumentTests {
    @Test(arguments: TestEngine.available)
    func aNumberBelongsToOneAccount(engine: TestEngine) async throws {
        try await TestHouse.with(engine) { house async throws in
            let owner = try await house.signedIn(phone: "13812345678")
            let other = try await house.signedIn(phone: "13900000000")
            try await house.link(to: owner)
            try await house.link(to: owner)
            for _ in 0..<5 {
                await #expect(throws: PersonError.documentTaken) {
                    try await house.link("11010519491231002x", to: other)
                }
            }
            // Nobody finds out who has an account by trying many numbers.
            await #expect(throws: PasswordError.tooManyTries(secondsLeft: 900)) {
                try await house.link("E12345678", .chinesePassport, to: other)
            }
            #expect(try await house.services.linkedDocument(by: other) == nil)
        }
    }

    @Test func anotherDocumentTakesThePlaceOfTheFirst() async throws {
        try await TestHouse.with { house async throws in
            let session = try await house.session()
            try await house.setPassword(of: session)
            try await house.link(to: session.account)
            try await house.link("A123456(3)", .hongKongIdentityCard, to: session.account)
            let document = try await house.services.linkedDocument(by: session.account)
            #expect(document?.number.text == "A123456(3)")
            #expect(document?.linkedAt == house.clock.now)
            #expect(try await house.signIn("a123456（3）") == session.account.id)
            await #expect(throws: PasswordError.numberOrPasswordWrong) {
                try await house.signIn("11010519491231002X")
            }
        }
    }

    @Test func twoKindsMayHaveTheSameNumber() async throws {
        try await TestHouse.with { house async throws in
            let first = try await house.session("13812345678")
            let second = try await house.session("13900000000")
            try await house.setPassword("tulpe7garten", of: first)
            try await house.setPassword("neue8strasse", of: second)
            try await house.link("12345678", .taiwanTravelPermit, to: first.account)
            try await house.link("12345678", .passport, to: second.account)
            #expect(try await house.signIn("12345678", "tulpe7garten") == first.account.id)
            #expect(try await house.signIn("12345678", "neue8strasse") == second.account.id)
        }
    }

    @Test func aNumberThatBreaksARuleIsRefusedWithTheRule() async throws {
        try await TestHouse.with { house async throws in
            let account = try await house.signedIn()
            await #expect(throws: DocumentNumberError.checkDigit(found: "1", expected: "X")) {
                try await house.link("110105194912310021", to: account)
            }
        }
    }

    @Test(arguments: TestEngine.available)
    func aCardIsReadConfirmedAndItsPictureIsNeverKept(engine: TestEngine) async throws {
        try await TestHouse.with(engine) { house async throws in
            let account = try await house.signedIn()
            let picture = try TestHouse.fixture("cards/card-clean.jpg")
            let offer = try await house.services.readDocument(
                picture,
                isPassport: false,
                by: account
            )
            #expect(offer.number.text == "650102200702103043" && offer.number.isSure)
            #expect(try await house.services.readingToConfirm(by: account) == offer)
            #expect(try house.storedObjectCount() == 0)
            let read = try await house.database.read {
                try $0.auditEntries(about: "account", account.id.description)
            }
            #expect(read.map(\.action) == ["account.documentRead"])
            #expect(read.first?.facts.contains("\"picture\":\"deleted\"") == true)
            #expect(read.first?.facts.contains("650102") == false)
            try await house.services.confirmDocument(
                Self.form(offer, name: "沈平"),
                by: account,
                address: "10.0.0.1",
            )
            let detail = try await house.services.accountDetail(of: account, session: "")
            #expect(detail.document?.number.text == "650102200702103043")
            #expect(detail.profile.name == "沈平" && detail.profile.sex == .female)
            #expect(detail.profile.birthDate?.text == "2007-02-10")
            await #expect(throws: PersonError.readingGone) {
                try await house.services.readingToConfirm(by: account)
            }
        }
    }

    @Test func whatWasReadIsForgottenAfterHalfAnHourAndOthersDoNotSeeIt() async throws {
        try await TestHouse.with { house async throws in
            let account = try await house.signedIn()
            let other = try await house.signedIn(phone: "13900000000")
            let offer = DocumentOffer(.doubtful(nil, [.unreadable]), year: 2026)
            let (now, vault) = (house.clock.now, house.vault)
            try await house.database.write {
                try $0.saveReading(offer, of: account.id, at: now, vault: vault)
            }
            await #expect(throws: PersonError.readingGone) {
                try await house.services.readingToConfirm(by: other)
            }
            house.clock.advance(1799)
            #expect(try await house.services.readingToConfirm(by: account) == offer)
            house.clock.advance(1)
            await #expect(throws: PersonError.readingGone) {
                try await house.services.readingToConfirm(by: account)
            }
        }
    }

    @Test func whatIsNoPictureIsRefused() async throws {
        try await TestHouse.with { house async throws in
            let account = try await house.signedIn()
            await #expect(throws: PictureError.empty) {
                try await house.services.readDocument(Data(), isPassport: false, by: account)
            }
            #expect(try await house.count("select count(*) from document_readings") == 0)
        }
    }

    private static func form(_ offer: DocumentOffer, name: String) -> DocumentForm {
        DocumentForm(
            kind: offer.kind,
            values: [
                .name: name, .sex: offer.sex.text, .birthDate: offer.birthDate.text,
                .number: offer.number.text,
            ]
        )
    }
}

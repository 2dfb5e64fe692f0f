import Domain
import Foundation
import Services
import Storage
import TestSupport
import Testing

struct DocumentSignInTests {
    private static let number = "11010519491231002X"
    private static let address = "10.0.0.1"

    private func request(
        _ house: TestHouse,
        _ number: String = number,
        from address: String = address,
    ) async throws -> SignInCode.ID {
        try await house.services.requestDocumentCode(
            number: number,
            address: address,
            language: .chinese,
        )
    }

    @Test(arguments: TestEngine.available)
    func theCodeGoesToThePhoneOfTheDocumentAndSignsInOnce(engine: TestEngine) async throws {
        try await TestHouse.with(engine) { house async throws in
            let account = try await house.session().account
            try await house.link(Self.number, to: account)
            // The document proves the account, however long the number rested.
            house.clock.advance(PhoneTrust.span)
            let challenge = try await request(house)
            let code = try await house.newestCode()
            let grant = try await house.services.signIn(documentCode: challenge, code: code)
            #expect(try await house.services.account(session: grant.token)?.id == account.id)
            await #expect(throws: AccountError.codeUsedUp) {
                try await house.services.signIn(documentCode: challenge, code: code)
            }
            let entry = try await house.database.read {
                try $0.auditEntries(about: "account", account.id.description)
                    .last { $0.action == "account.signedIn" }
            }
            #expect(entry?.facts.contains("documentAndCode") == true)
            // It opens no other door.
            await #expect(throws: AccountError.codeExpired) {
                try await house.services.sentCode(challenge, for: .signIn)
            }
        }
    }

    @Test(arguments: TestEngine.available)
    func aNumberOfNobodyIsAnsweredAndLimitedLikeAnyOther(engine: TestEngine) async throws {
        try await TestHouse.with(engine) { house async throws in
            let account = try await house.session().account
            try await house.link(Self.number, to: account)
            house.clock.advance(61)
            for number in [Self.number, "110105200303078040"] {
                let challenge = try await request(house, number)
                let sent = try await house.services.sentCode(challenge, for: .documentSignIn)
                #expect(sent.maskedPhone.isEmpty)
                await #expect(throws: AccountError.codeSentRecently(secondsLeft: 60)) {
                    try await request(house, number)
                }
                await #expect(throws: AccountError.codeWrong(triesLeft: 4)) {
                    try await house.services.signIn(documentCode: challenge, code: "000000")
                }
            }
            try await house.runJobs()
            #expect(try house.outbox().count == 2)
            await #expect(throws: PasswordError.numberMalformed) { try await request(house, "1") }
        }
    }

    @Test func whoJustGotACodeToThePhoneGetsNoSecondOneAndNobodyLearnsIt() async throws {
        try await TestHouse.with { house async throws in
            let account = try await house.session().account
            try await house.link(Self.number, to: account)
            _ = try await request(house)
            try await house.runJobs()
            #expect(try house.outbox().count == 1)
        }
    }

    @Test func anAccountWithAnotherPhoneIsNotEnteredByTheOneBefore() async throws {
        try await TestHouse.with { house async throws in
            let account = try await house.session().account
            try await house.link(Self.number, to: account)
            house.clock.advance(61)
            let challenge = try await request(house)
            let code = try await house.newestCode()
            _ = try await house.changePhone(of: account, to: "13900000000")
            await #expect(throws: AccountError.codeExpired) {
                try await house.services.signIn(documentCode: challenge, code: code)
            }
        }
    }

    @Test(arguments: TestEngine.available)
    func whatWasReadIsTheVisitorsAloneForHalfAnHourAndUsedOnce(engine: TestEngine) async throws {
        try await TestHouse.with(engine) { house async throws in
            let session = try await house.session()
            try await house.setPassword(of: session)
            try await house.link("650102200702103043", to: session.account)
            let (services, picture) = (
                house.services, try TestHouse.fixture("cards/card-clean.jpg")
            )
            let id = try await services.readSignInDocument(
                picture,
                isPassport: false,
                visitor: "me",
                address: Self.address
            )
            let reading = try await services.signInReading(id, visitor: "me")
            #expect(reading.number.text == "650102200702103043" && reading.number.isSure)
            await #expect(throws: PersonError.readingGone) {
                try await services.signInReading(id, visitor: "other")
            }
            #expect(try house.storedObjectCount() == 0)
            let sealed = try await house.database.read {
                try $0.value("select sealed_number from sign_in_readings", as: String.self)
            }
            #expect(sealed?.contains("650102") == false)
            let grant = try await services.signIn(
                with: reading,
                number: reading.number.text,
                password: TestHouse.password,
                address: Self.address
            )
            #expect(try await services.account(session: grant.token)?.id == session.account.id)
            await #expect(throws: PersonError.readingGone) {
                try await services.signInReading(id, visitor: "me")
            }
        }
    }

    @Test func thirtyPicturesInAQuarterOfAnHourAreTheMost() {
        let now = Date(timeIntervalSince1970: 0)
        let times = (0..<30).map { now.addingTimeInterval(TimeInterval(-$0)) }
        #expect(throws: Never.self) {
            try SignInReading.requireLeft(after: Array(times.dropLast()), at: now)
        }
        #expect(throws: PasswordError.tooManyTries(secondsLeft: 871)) {
            try SignInReading.requireLeft(after: times, at: now)
        }
    }
}

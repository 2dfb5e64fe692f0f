import Domain
import Foundation
import Services
import Storage
import TestSupport
import Testing

struct SignInTests {
    private static func request(
        _ house: TestHouse,
        phone: String = "13812345678",
        address: String = "10.0.0.1",
    ) async throws -> SentCode {
        try await house.services.requestSignInCode(
            phone: phone,
            agreed: true,
            address: address,
            language: .chinese,
        )
    }

    /// The code of the newest message.
    private static func code(_ house: TestHouse) async throws -> String {
        try await house.runJobs()
        let text = try #require(try house.outbox().first).text
        return String(try #require(text.firstMatch(of: /[0-9]{6}/)).0)
    }

    private static func wrong(_ code: String) -> String {
        code == "000000" ? "000001" : "000000"
    }

    private static func signIn(
        _ house: TestHouse,
        _ sent: SentCode,
        _ code: String
    ) async throws
        -> SessionGrant
    {
        try await house.services.signIn(sent.challenge, code: code, language: .chinese)
    }

    @Test(arguments: TestEngine.available)
    func theCodeThatWasSentSignsInOnce(engine: TestEngine) async throws {
        try await TestHouse.with(engine) { house async throws in
            let sent = try await Self.request(house)
            #expect(sent.maskedPhone == "138****5678")
            #expect(sent.resendAt == house.clock.now.addingTimeInterval(60))
            #expect(sent.expiresAt == house.clock.now.addingTimeInterval(300))
            #expect(try await house.services.sentCode(sent.challenge) == sent)
            let code = try await Self.code(house)
            #expect(try house.outbox().map(\.address) == ["13812345678"])
            let grant = try await Self.signIn(house, sent, code)
            let account = try await house.services.account(session: grant.token)
            #expect(account?.maskedPhone == "138****5678")
            #expect(try await house.count("select count(*) from consents") == 2)
            await #expect(throws: AccountError.codeUsedUp) {
                try await Self.signIn(house, sent, code)
            }
        }
    }

    @Test func aSessionEndsAfterThirtyDaysOrWhenSignedOut() async throws {
        try await TestHouse.with { house async throws in
            let sent = try await Self.request(house)
            let grant = try await Self.signIn(house, sent, Self.code(house))
            #expect(grant.expiresAt == house.clock.now.addingTimeInterval(30 * 86_400))
            house.clock.advance(30 * 86_400 - 1)
            #expect(try await house.services.account(session: grant.token) != nil)
            house.clock.advance(1)
            #expect(try await house.services.account(session: grant.token) == nil)
            house.clock.advance(-60)
            try await house.services.signOut(session: grant.token)
            #expect(try await house.services.account(session: grant.token) == nil)
            #expect(try await house.services.account(session: "guess") == nil)
        }
    }

    @Test func oneAccountForOnePhoneHoweverItIsTyped() async throws {
        try await TestHouse.with { house async throws in
            var accounts: Set<Account.ID> = []
            for phone in ["13812345678", "+86 138-1234-5678", "１３８１２３４５６７８"] {
                let sent = try await Self.request(house, phone: phone)
                let grant = try await Self.signIn(house, sent, Self.code(house))
                let account = try await house.services.account(session: grant.token)
                accounts.insert(try #require(account).id)
                house.clock.advance(61)
            }
            #expect(accounts.count == 1)
        }
    }

    @Test func fiveWrongTriesUseTheCodeUp() async throws {
        try await TestHouse.with { house async throws in
            let sent = try await Self.request(house)
            let code = try await Self.code(house)
            for left in [4, 3, 2, 1] {
                await #expect(throws: AccountError.codeWrong(triesLeft: left)) {
                    try await Self.signIn(house, sent, Self.wrong(code))
                }
                // What cannot be a code costs no try.
                await #expect(throws: AccountError.codeMalformed) {
                    try await Self.signIn(house, sent, "12345")
                }
            }
            for typed in [Self.wrong(code), code] {
                await #expect(throws: AccountError.codeUsedUp) {
                    try await Self.signIn(house, sent, typed)
                }
            }
            #expect(try await house.count("select count(*) from accounts") == 0)
        }
    }

    @Test func aCodeLastsFiveMinutes() async throws {
        try await TestHouse.with { house async throws in
            let sent = try await Self.request(house)
            let code = try await Self.code(house)
            house.clock.advance(300)
            await #expect(throws: AccountError.codeExpired) {
                try await Self.signIn(house, sent, code)
            }
            house.clock.advance(-1)
            _ = try await Self.signIn(house, sent, " " + code)
        }
    }

    @Test func anotherCodeIsSentAfterAMinute() async throws {
        try await TestHouse.with { house async throws in
            let sent = try await Self.request(house)
            try await house.runJobs()
            func resend() async throws -> SentCode {
                try await house.services.resendSignInCode(
                    sent.challenge,
                    address: "10.0.0.1",
                    language: .english,
                )
            }
            house.clock.advance(59.5)
            await #expect(throws: AccountError.codeSentRecently(secondsLeft: 1)) {
                _ = try await resend()
            }
            house.clock.advance(0.5)
            let second = try await resend()
            #expect(second.challenge != sent.challenge)
            _ = try await Self.signIn(house, second, Self.code(house))
            #expect(try house.outbox().count == 2)
        }
    }

    @Test(arguments: TestEngine.available)
    func manyRequestsAtOnceSendOneCode(engine: TestEngine) async throws {
        try await TestHouse.with(engine) { house async throws in
            let sent = await withTaskGroup(of: Bool.self) { group in
                for _ in 0..<6 {
                    group.addTask { (try? await Self.request(house)) != nil }
                }
                return await group.reduce(0) { $0 + ($1 ? 1 : 0) }
            }
            #expect(sent == 1)
        }
    }

    @Test func aPhoneGetsFiveCodesAnHour() async throws {
        try await TestHouse.with { house async throws in
            for _ in 0..<5 {
                _ = try await Self.request(house)
                house.clock.advance(60)
            }
            // The first was sent 300 seconds ago.
            await #expect(throws: AccountError.tooManyCodes(.perPhoneAndHour, secondsLeft: 3300)) {
                try await Self.request(house)
            }
            _ = try await Self.request(house, phone: "13900000000")
            house.clock.advance(3300)
            _ = try await Self.request(house)
        }
    }

    @Test func anAddressGetsTwoHundredCodesAnHour() async throws {
        try await TestHouse.with { house async throws in
            for number in 0..<200 {
                _ = try await Self.request(house, phone: "139\(10_000_000 + number)")
            }
            await #expect(
                throws: AccountError.tooManyCodes(.perAddressAndHour, secondsLeft: 3600)
            ) {
                try await Self.request(house)
            }
            _ = try await Self.request(house, address: "10.0.0.2")
        }
    }

    @Test func whatIsRefusedSendsNothing() async throws {
        try await TestHouse.with { house async throws in
            await #expect(throws: AccountError.phoneNumberMalformed) {
                try await Self.request(house, phone: "12345")
            }
            await #expect(throws: AccountError.agreementMissing) {
                try await house.services.requestSignInCode(
                    phone: "13812345678",
                    agreed: false,
                    address: "10.0.0.1",
                    language: .chinese,
                )
            }
            await #expect(throws: AccountError.codeExpired) {
                try await house.services.sentCode(house.id())
            }
            await #expect(throws: AccountError.codeExpired) {
                try await house.services.signIn(house.id(), code: "123456", language: .chinese)
            }
            #expect(try await house.runJobs() == 0)
        }
    }

    @Test func neitherPhoneNorCodeIsStoredInTheClear() async throws {
        try await TestHouse.with { house async throws in
            let sent = try await Self.request(house)
            let code = try await Self.code(house)
            _ = try await Self.signIn(house, sent, code)
            let row = try #require(
                try await house.database.read { tx in
                    try tx.row(
                        """
                        select c.phone_fingerprint || c.sealed_phone || c.code_hash
                            || m.sealed_address || m.sealed_text as words
                        from sign_in_codes c, messages m
                        """
                    )
                }
            )
            let words: String = try row["words"]
            #expect(!words.contains("13812345678"))
            #expect(!words.contains(code))
        }
    }
}

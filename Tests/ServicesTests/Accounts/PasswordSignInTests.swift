import Domain
import Foundation
import Services
import Storage
import TestSupport
import Testing

struct PasswordSignInTests {
    @Test(arguments: TestEngine.available)
    func theDocumentOrThePhoneAndThePasswordSignIn(engine: TestEngine) async throws {
        try await TestHouse.with(engine) { house async throws in
            let session = try await house.session()
            try await house.setPassword(of: session)
            try await house.link(to: session.account)
            for number in ["11010519491231002x", "１１０１０５１９４９１２３１００２Ｘ", "138 1234 5678"] {
                #expect(try await house.signIn(number) == session.account.id)
            }
            #expect(try await house.signIn("13812345678", "ｔｕｌｐｅ７ｇａｒｔｅｎ") == session.account.id)
            let actions = try await house.actions(about: "account", session.account.id)
            #expect(actions.contains("account.documentLinked"))
            #expect(actions.count { $0 == "account.signedIn" } == 5)
        }
    }

    @Test func aWrongPasswordAndAnUnknownNumberAreToldAlike() async throws {
        try await TestHouse.with { house async throws in
            let session = try await house.session()
            // No password is set for the first yet.
            for number in ["13812345678", "13900000000", "11010519491231002X", "E12345678"] {
                await #expect(throws: PasswordError.numberOrPasswordWrong) {
                    try await house.signIn(number)
                }
            }
            try await house.setPassword(of: session)
            await #expect(throws: PasswordError.numberOrPasswordWrong) {
                try await house.signIn("13812345678", "tulpe7gartem")
            }
            await #expect(throws: PasswordError.numberMalformed) {
                try await house.signIn("' or 1=1 --")
            }
        }
    }

    @Test(arguments: ["13812345678", "13900000000"])
    func fiveWrongTriesLockANumberWhetherAnybodyHasItOrNot(_ number: String) async throws {
        try await TestHouse.with { house async throws in
            try await house.setPassword(of: try await house.session())
            for _ in 0..<5 {
                await #expect(throws: PasswordError.numberOrPasswordWrong) {
                    try await house.signIn(number, "wrong1wrong")
                }
            }
            await #expect(throws: PasswordError.tooManyTries(secondsLeft: 900)) {
                try await house.signIn("+86 \(number)", TestHouse.password)
            }
            house.clock.advance(900)
            let id = try? await house.signIn(number)
            #expect((id != nil) == (number == "13812345678"))
        }
    }

    @Test(arguments: TestEngine.available)
    func manyGuessesAtOnceLearnNoMoreThanFive(engine: TestEngine) async throws {
        try await TestHouse.with(engine) { house async throws in
            let answers = await withTaskGroup(of: PasswordError?.self) { group in
                for _ in 0..<8 {
                    group.addTask {
                        do {
                            _ = try await house.signIn("13900000000", "wrong1wrong")
                            return nil
                        } catch {
                            return error as? PasswordError
                        }
                    }
                }
                return await group.reduce(into: []) { $0.append($1) }
            }
            #expect(answers.count { $0 == .numberOrPasswordWrong } == 5)
        }
    }

    @Test func neitherNumberNorPasswordIsStoredInTheClear() async throws {
        try await TestHouse.with { house async throws in
            let session = try await house.session()
            try await house.setPassword(of: session)
            try await house.link(to: session.account)
            await #expect(throws: PasswordError.numberOrPasswordWrong) {
                try await house.signIn("11010519491231002X", "wrong1wrong")
            }
            let words: String = try await house.database.read { tx in
                let row = try tx.row(
                    """
                    select a.password_hash || i.fingerprint || i.sealed || f.number_fingerprint
                        as words
                    from accounts a
                    join account_identities i on i.account_id = a.id and i.kind = 'document'
                    join password_failures f on true
                    """
                )
                return try row?["words"] ?? ""
            }
            #expect(words.hasPrefix("$scrypt$"))
            #expect(!words.contains("11010519491231002X") && !words.contains(TestHouse.password))
        }
    }
}

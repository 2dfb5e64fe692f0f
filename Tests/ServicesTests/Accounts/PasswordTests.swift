import Domain
import Foundation
import Services
import TestSupport
import Testing

struct PasswordTests {
    @Test func aChangedPasswordNeedsTheOldOneAndEndsOtherSessions() async throws {
        try await TestHouse.with { house async throws in
            let first = try await house.session()
            let other = try await house.session()
            try await house.setPassword(of: first)
            #expect(try await house.services.account(session: first.token) != nil)
            #expect(try await house.services.account(session: other.token) == nil)
            await #expect(throws: PasswordError.oldPasswordWrong) {
                try await house.setPassword("neue8strasse", of: first)
            }
            try await house.setPassword("neue8strasse", old: TestHouse.password, of: first)
            #expect(try await house.signIn("13812345678", "neue8strasse") == first.account.id)
            await #expect(throws: PasswordError.numberOrPasswordWrong) {
                try await house.signIn("13812345678")
            }
        }
    }

    @Test func theOldPasswordCannotBeGuessedFromAnOpenSession() async throws {
        try await TestHouse.with { house async throws in
            let session = try await house.session()
            try await house.setPassword(of: session)
            for _ in 0..<5 {
                await #expect(throws: PasswordError.oldPasswordWrong) {
                    try await house.setPassword("neue8strasse", old: "x", of: session)
                }
            }
            await #expect(throws: PasswordError.tooManyTries(secondsLeft: 900)) {
                try await house.setPassword("neue8strasse", old: TestHouse.password, of: session)
            }
        }
    }

    @Test(arguments: TestEngine.available)
    func aForgottenPasswordIsReplacedByTheCodeOfThePhone(engine: TestEngine) async throws {
        try await TestHouse.with(engine) { house async throws in
            let session = try await house.session()
            try await house.setPassword(of: session)
            for _ in 0..<5 { _ = try? await house.signIn("13812345678", "wrong1wrong") }
            house.clock.advance(61)
            let sent = try await house.services.requestPasswordReset(
                phone: "13812345678",
                address: "10.0.0.1",
                language: .chinese,
            )
            let code = try await house.newestCode()
            // A code for a new password signs nobody in without one.
            await #expect(throws: AccountError.codeExpired) {
                try await house.services.signIn(sent.challenge, code: code, language: .chinese)
            }
            let grant = try await house.services.resetPassword(
                sent.challenge,
                code: code,
                new: Password("neue8strasse"),
            )
            #expect(try await house.services.account(session: grant.token) == session.account)
            #expect(try await house.services.account(session: session.token) == nil)
            // Whoever proved to hold the phone need not wait for the lock.
            #expect(try await house.signIn("13812345678", "neue8strasse") == session.account.id)
        }
    }

    @Test func aPhoneThatNobodyHasGetsTheSameAnswerAndNoMessage() async throws {
        try await TestHouse.with { house async throws in
            let sent = try await house.services.requestPasswordReset(
                phone: "13900000000",
                address: "10.0.0.1",
                language: .chinese,
            )
            #expect(sent.maskedPhone == "139****0000")
            #expect(try await house.runJobs() == 0)
            await #expect(throws: AccountError.codeSentRecently(secondsLeft: 60)) {
                try await house.services.requestPasswordReset(
                    phone: "13900000000",
                    address: "10.0.0.1",
                    language: .chinese,
                )
            }
        }
    }

    @Test func aCodeThatSignsInSetsNoPassword() async throws {
        try await TestHouse.with { house async throws in
            let sent = try await house.services.requestSignInCode(
                phone: "13812345678",
                agreed: true,
                address: "10.0.0.1",
                language: .chinese,
            )
            let code = try await house.newestCode()
            await #expect(throws: AccountError.codeExpired) {
                try await house.services.resetPassword(
                    sent.challenge,
                    code: code,
                    new: Password(TestHouse.password),
                )
            }
            await #expect(throws: AccountError.codeExpired) {
                try await house.services.sentCode(sent.challenge, for: .passwordReset)
            }
        }
    }
}

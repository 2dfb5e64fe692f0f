import Domain
import Foundation
import Services
import TestSupport
import Testing

struct CaptchaTests {
    @Test(arguments: TestEngine.available)
    func afterTenWrongPasswordsAPersonIsAskedFor(engine: TestEngine) async throws {
        try await TestHouse.with(engine) { house async throws in
            let services = house.services
            for number in 0..<10 {
                #expect(try await services.captcha(for: "10.0.0.1") == nil)
                _ = try? await house.signIn("1390000000\(number)", "wrong1wrong")
            }
            let id = try #require(try await services.captcha(for: "10.0.0.1"))
            #expect(try await services.captcha(for: "10.0.0.2") == nil)
            try await services.requirePerson(nil, answer: "", address: "10.0.0.2")
            await #expect(throws: CaptchaError.missing) {
                try await services.requirePerson(nil, answer: "", address: "10.0.0.1")
            }
            let answer = try #require(try await services.captcha(id)).answer.map(String.init)
                .joined()
            try await services.requirePerson(id, answer: answer, address: "10.0.0.1")
            // A question is answered once.
            await #expect(throws: CaptchaError.missing) {
                try await services.requirePerson(id, answer: answer, address: "10.0.0.1")
            }
            house.clock.advance(900)
            #expect(try await services.captcha(for: "10.0.0.1") == nil)
        }
    }

    @Test func aWrongAnswerUsesTheQuestionUpAndAnOldOneIsGone() async throws {
        try await TestHouse.with { house async throws in
            let services = house.services
            for number in 0..<10 {
                _ = try? await house.signIn("1390000000\(number)", "wrong1wrong")
            }
            let id = try #require(try await services.captcha(for: "10.0.0.1"))
            await #expect(throws: CaptchaError.wrong) {
                try await services.requirePerson(id, answer: "9999", address: "10.0.0.1")
            }
            #expect(try await services.captcha(id) == nil)
            let next = try #require(try await services.captcha(for: "10.0.0.1"))
            house.clock.advance(600)
            #expect(try await services.captcha(next) == nil)
        }
    }
}

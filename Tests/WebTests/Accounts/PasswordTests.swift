import Domain
import Foundation
import HTTPTypes
import TestSupport
import Testing
import Views

@Suite struct PasswordTests {
    @Test func aPasswordIsSetUsedForgottenAndSetAnew() async throws {
        try await WebHouse.open { house, client in
            let student = Student(house: house, browser: Browser(client))
            try await student.signIn()
            try await student.setPassword()
            let link = Link.account(.document)
            _ = try await student.browser.get(link)
            let linked = try await student.browser.post(
                link,
                ["kind": "residentIdentityCard", "number": "１１０１０５１９４９１２３１００２ｘ"]
            )
            #expect(linked.location == "/account")
            let fresh = Browser(client)
            _ = try await fresh.get(.passwordSignIn(next: "/account"))
            let fields = ["number": "11010519491231002X", "password": "tulpe7garten"]
            let entered = try await fresh.post(.passwordSignIn(next: "/account"), fields)
            #expect(entered.location == "/account")
            #expect(try await fresh.get(.account(.centre)).body.contains("110105********002X"))
            house.clock.advance(61)
            let other = Browser(client)
            _ = try await other.get(.forgotPassword)
            let sent = try await other.post(.forgotPassword, ["phone": "13812345678"])
            let id: SignInCode.ID = try #require(sent.id(after: "/password/"))
            _ = try await other.get(.resetPassword(id))
            let reset = try await other.post(
                .resetPassword(id),
                ["code": house.sentCode(), "new": "neue8strasse", "repeated": "neue8strasse"]
            )
            #expect(reset.location == "/account")
            #expect(try await other.get(.account(.centre)).status == 200)
            #expect(try await fresh.get(.account(.centre)).status == 303)
        }
    }

    @Test func whatIsWrongStandsAtItsFieldAndNoPasswordComesBack() async throws {
        try await WebHouse.open { house, client in
            let student = Student(house: house, browser: Browser(client))
            try await student.signIn()
            let link = Link.account(.password)
            _ = try await student.browser.get(link)
            for (new, repeated, id, words) in [
                ("kurz1", "kurz1", "new-error", "至少需要 8 位"),
                ("woaini1314", "woaini1314", "new-error", "很多人在用"),
                ("tulpengarten", "x", "new-error", "没有数字"),
                ("tulpe7garten", "tulpe7", "repeated-error", "两次输入的密码不一样"),
            ] {
                let visit = try await student.browser.post(
                    link,
                    ["new": new, "repeated": repeated]
                )
                #expect(visit.status == 422)
                #expect(visit.body.contains(id) && visit.body.contains(words))
                #expect(!visit.body.contains("value=\"\(new)\""))
            }
        }
    }

    @Test func aWrongSignInKeepsTheNumberAndTellsTheSameForAnybody() async throws {
        try await WebHouse.open { _, client in
            let browser = Browser(client)
            _ = try await browser.get(.passwordSignIn(next: nil))
            let empty = try await browser.post(.passwordSignIn(next: nil), [:])
            #expect(empty.status == 422)
            #expect(empty.body.contains("href=\"#number\""))
            #expect(empty.body.contains("href=\"#password\""))
            for number in ["13812345678", "11010519491231002X"] {
                let fields = ["number": number, "password": "wrong1wrong"]
                let visit = try await browser.post(.passwordSignIn(next: nil), fields)
                #expect(visit.status == 422)
                #expect(visit.body.contains("号码或密码不对"))
                #expect(visit.body.contains("value=\"\(number)\""))
                #expect(!visit.body.contains("wrong1wrong"))
            }
        }
    }

    @Test func theSixthTryHasToWait() async throws {
        try await WebHouse.open { _, client in
            let browser = Browser(client)
            _ = try await browser.get(.passwordSignIn(next: nil))
            let fields = ["number": "13812345678", "password": "wrong1wrong"]
            for _ in 0..<5 { _ = try await browser.post(.passwordSignIn(next: nil), fields) }
            let visit = try await browser.post(.passwordSignIn(next: nil), fields)
            #expect(visit.status == 429)
            #expect(
                visit.headers.first { $0.name.canonicalName == "retry-after" }?.value == "900"
            )
        }
    }
}

import Domain
import Foundation
import HTTPTypes
import TestSupport
import Testing
import Views

@Suite struct SignInTests {
    @Test func whatIsWrongIsSaidAtOnceAndWhatWasTypedStays() async throws {
        try await WebHouse.open { _, client in
            let browser = Browser(client)
            _ = try await browser.get(.signIn(next: nil))
            let visit = try await browser.post(.signIn(next: nil), ["phone": "12345"])
            #expect(visit.status == 422)
            #expect(visit.title?.hasPrefix("有问题") == true)
            #expect(visit.body.contains("请输入 11 位手机号码"))
            #expect(visit.body.contains("勾选同意两份协议"))
            #expect(visit.body.contains("value=\"12345\""))
        }
    }

    @Test func whoComesFromABatchReadsWhoCollectsAndThatAnAccountIsMade() async throws {
        try await WebHouse.open { house, client in
            let offer = try await house.house.batch()
            let browser = Browser(client)
            let way = Link.captureCode(offer.batch.featureCode).path
            let page = try await browser.get(.signIn(next: way))
            #expect(page.body.contains(offer.centre.name))
            #expect(page.body.contains("没有账号的号码会自动新建账号"))
            let wrong = try await browser.post(.signIn(next: way), ["phone": "1"])
            #expect(wrong.status == 422 && wrong.body.contains(offer.centre.name))
            for next in [nil, "/orders", "/b/ABC234/capture-code", "/b"] {
                let other = try await browser.get(.signIn(next: next))
                #expect(other.status == 200 && !other.body.contains(offer.centre.name))
            }
        }
    }

    @Test func theRightCodeSignsInAndLeadsOn() async throws {
        try await WebHouse.open { house, client in
            let browser = Browser(client)
            let next = "/b/ABC234/capture-code"
            _ = try await browser.get(.signIn(next: next))
            let fields = ["phone": "13812345678", "agreed": "yes"]
            let sent = try await browser.post(.signIn(next: next), fields)
            let id: SignInCode.ID = try #require(sent.id(after: "/sign-in/"))
            let page = try await browser.get(sent.location ?? "")
            #expect(page.body.contains("138****5678"))
            #expect(page.body.contains("data-seconds=\"60\""))
            let code = try await house.sentCode()
            let done = try await browser.post(.signInCode(id, next: next), ["code": code])
            #expect(done.location == next)
            #expect(try await browser.get(.orders).status == 200)
            _ = try await browser.post(.signOut)
            #expect(try await browser.get(.orders).status == 303)
        }
    }

    @Test func aWrongUsedOrExpiredCodeIsToldApart() async throws {
        try await WebHouse.open { house, client in
            let browser = Browser(client)
            _ = try await browser.get(.signIn(next: nil))
            let fields = ["phone": "13812345678", "agreed": "yes"]
            let sent = try await browser.post(.signIn(next: nil), fields)
            let id: SignInCode.ID = try #require(sent.id(after: "/sign-in/"))
            let code = try await house.sentCode()
            let wrong = code == "000000" ? "000001" : "000000"
            let link = Link.signInCode(id, next: nil)
            let first = try await browser.post(link, ["code": wrong])
            #expect(first.status == 422)
            #expect(first.body.contains("还可以试 4 次"))
            #expect(try await browser.post(link, ["code": "12"]).body.contains("6 位数字"))
            house.clock.advance(301)
            let late = try await browser.post(link, ["code": code])
            #expect(late.status == 422)
            #expect(late.body.contains("超过 5 分钟"))
        }
    }

    @Test func aSecondCodeHasToWaitAMinute() async throws {
        try await WebHouse.open { house, client in
            let browser = Browser(client)
            _ = try await browser.get(.signIn(next: nil))
            let fields = ["phone": "13812345678", "agreed": "yes"]
            let sent = try await browser.post(.signIn(next: nil), fields)
            let id: SignInCode.ID = try #require(sent.id(after: "/sign-in/"))
            house.clock.advance(20)
            let early = try await browser.post(.resendCode(id, next: nil))
            #expect(early.status == 429)
            #expect(early.headers.first { $0.name.canonicalName == "retry-after" }?.value == "40")
            #expect(early.body.contains("40 秒后可以重新发送"))
            house.clock.advance(41)
            let again = try await browser.post(.resendCode(id, next: nil))
            #expect(again.status == 303)
            #expect(again.id(after: "/sign-in/") != id)
        }
    }
}

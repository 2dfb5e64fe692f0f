import Domain
import Foundation
import HTTPTypes
import HummingbirdTesting
import Services
import Testing
import Views

/// What holds on every address: cookies, headers, languages, forms, pages that do not exist.
@Suite struct FoundationTests {
    @Test func aPageIsChineseUntilTheSwitchIsUsedAndStaysThere() async throws {
        try await WebHouse.open { _, client in
            let browser = Browser(client)
            #expect(try await browser.get(.home).body.contains("lang=\"zh-CN\""))
            let switched = try await browser.get("/agreements/privacy?lang=en")
            #expect(switched.location == "/agreements/privacy")
            #expect(try await browser.get(.home).body.contains("lang=\"en\""))
            let back = try await browser.get("/agreements/privacy?lang=zh&next=x")
            #expect(back.location == "/agreements/privacy?next=x")
            #expect(try await browser.get(.home).body.contains("lang=\"zh-CN\""))
        }
    }

    @Test func aPageForbidsWhatItDoesNotNeed() async throws {
        try await WebHouse.open { _, client in
            let headers = try await Browser(client).get(.home).headers
            let text = headers.map { "\($0.name): \($0.value)" }.joined(separator: "\n")
                .lowercased()
            for words in [
                "frame-ancestors 'none'", "x-content-type-options: nosniff",
                "referrer-policy: same-origin", "camera=(self)", "cache-control: no-store",
                "httponly", "samesite=lax",
            ] {
                #expect(text.contains(words), "\(words)")
            }
        }
    }

    @Test func aFormWithoutItsTokenChangesNothing() async throws {
        try await WebHouse.open { house, client in
            let browser = Browser(client)
            _ = try await browser.get(.signIn(next: nil))
            let fields = ["phone": "13812345678", "agreed": "yes"]
            for token in ["", "0", String(repeating: "0", count: 64)] {
                let visit = try await browser.post(.signIn(next: nil), fields, token: token)
                #expect(visit.status == 403)
                #expect(visit.body.contains("请重新提交一次"))
            }
            try await house.work()
            #expect(try await house.services.sandbox?.outbox().isEmpty == true)
        }
    }

    @Test func anUnknownAddressSaysSoInTheVisitorsWay() async throws {
        try await WebHouse.open { _, client in
            let browser = Browser(client)
            let page = try await browser.get("/nothing/here")
            #expect(page.status == 404)
            #expect(page.body.contains("没有这个页面"))
            let json = try await browser.get("/nothing", headers: ["Accept": "application/json"])
            #expect(json.body.contains("\"status\":404"))
            let climbing = try await browser.get("/styles/../../Package.swift")
            #expect(climbing.status == 404)
        }
    }

    @Test func filesAreServedAndKept() async throws {
        try await WebHouse.open { _, client in
            let style = try await Browser(client).get("/styles/tokens.css?v=1")
            #expect(style.status == 200)
            let cache = style.headers.first { $0.name.canonicalName == "cache-control" }?.value
            #expect(cache == "public, max-age=31536000, immutable")
        }
    }

    @Test func theHealthOfANodeIsOneWord() async throws {
        try await WebHouse.open { _, client in
            let visit = try await Browser(client).get(.health)
            #expect(visit.status == 200)
            #expect(visit.body == "ok\n")
        }
    }

    @Test func aForgedCallbackIsRefused() async throws {
        try await WebHouse.open { _, client in
            let visit = try await Browser(client).fetch(
                .post,
                .paymentCallback(gateway: "sandbox"),
                body: Data("{}".utf8)
            )
            #expect(visit.status == 403)
        }
    }
}

import Domain
import Foundation
import HTTPTypes
import TestSupport
import Testing
import Views

@testable import Web

@Suite struct PersonTests {
    @Test func contactDataAreSavedAndWhatIsWrongStays() async throws {
        try await WebHouse.open { house, client in
            let student = Student(house: house, browser: Browser(client))
            try await student.signIn()
            let link = Link.account(.contact)
            _ = try await student.browser.get(link)
            let wrong = ["name": "<b>王", "email": "x", "qq": "1", "weChat": "微信"]
            let refused = try await student.browser.post(link, wrong)
            #expect(refused.status == 422)
            for field in wrong.keys { #expect(refused.body.contains("href=\"#\(field)\"")) }
            #expect(refused.body.contains("value=\"&lt;b&gt;王\""))
            let right = ["name": "𠮷田·明", "email": "a@b.cn", "qq": "10001", "weChat": ""]
            #expect(try await student.browser.post(link, right).location == "/account")
            let centre = try await student.browser.get(.account(.centre))
            #expect(centre.body.contains("𠮷田·明，你好。") && centre.body.contains("a@b.cn"))
        }
    }

    @Test func anotherPhoneTakesTheAccountAlong() async throws {
        try await WebHouse.open { house, client in
            let other = Student(house: house, browser: Browser(client))
            try await other.signIn("13700000000")
            let student = Student(house: house, browser: Browser(client))
            try await student.signIn()
            house.clock.advance(61)
            let page = try await student.browser.get(.account(.phone))
            #expect(page.body.contains("138****5678"))
            let sent = try await student.browser.post(.account(.phone), ["phone": "13900000000"])
            let id: SignInCode.ID = try #require(sent.id(after: "/account/phone/"))
            #expect(try await other.browser.get(.newPhoneCode(id)).status == 422)
            try await house.work()
            house.clock.advance(61)
            let again = try await student.browser.post(.resendNewPhoneCode(id))
            let second: SignInCode.ID = try #require(again.id(after: "/account/phone/"))
            let code = try await house.sentCode()
            let done = try await student.browser.post(.newPhoneCode(second), ["code": code])
            #expect(done.location == "/account")
            let centre = try await student.browser.get(.account(.centre))
            #expect(centre.body.contains("139****0000"))
        }
    }

    @Test func theLanguageOfMessagesIsAlsoThatOfPages() async throws {
        try await WebHouse.open { house, client in
            let student = Student(house: house, browser: Browser(client))
            try await student.signIn()
            let link = Link.account(.language)
            _ = try await student.browser.post(link, ["language": "en"])
            #expect(try await student.browser.get(.account(.centre)).body.contains("lang=\"en\""))
            _ = try await student.browser.post(link, ["language": "klingon"])
            #expect(try await student.browser.get(.account(.centre)).body.contains("lang=\"en\""))
        }
    }

    @Test func signingOutEverywhereEndsTheOtherBrowserToo() async throws {
        try await WebHouse.open { house, client in
            let first = Student(house: house, browser: Browser(client))
            try await first.signIn()
            house.clock.advance(61)
            let second = Student(house: house, browser: Browser(client))
            try await second.signIn()
            let page = try await second.browser.get(.account(.sessions))
            #expect(page.body.components(separatedBy: "未知浏览器").count == 3)
            _ = try await second.browser.post(.account(.sessions))
            for student in [first, second] {
                #expect(try await student.browser.get(.account(.centre)).status == 303)
            }
        }
    }

    @Test func dataAreSeenTakenAlongAndDeleted() async throws {
        try await WebHouse.open { house, client in
            let student = Student(house: house, browser: Browser(client))
            try await student.signIn()
            #expect(try await student.browser.get(.account(.data)).body.contains("还没有工作人员"))
            let export = try await student.browser.get(.account(.export))
            #expect(export.body.contains("13812345678"))
            #expect(
                export.headers[.contentDisposition] == "attachment; filename=\"xueying-data.json\""
            )
            _ = try await student.browser.get(.account(.delete))
            let unsure = try await student.browser.post(.account(.delete))
            #expect(unsure.status == 422)
            #expect(unsure.body.contains("href=\"#confirmed\""))
            let gone = try await student.browser.post(.account(.delete), ["confirmed": "yes"])
            #expect(gone.location == "/")
            #expect(try await student.browser.get(.account(.centre)).status == 303)
        }
    }

    @Test func aChangedAgreementIsAskedForBeforeAnythingElseButLeaving() async throws {
        try await WebHouse.open { house, client in
            let student = Student(house: house, browser: Browser(client))
            try await house.accountWithoutConsents("13812345678", password: "tulpe7garten")
            _ = try await student.browser.get(.passwordSignIn(next: nil))
            let fields = ["number": "13812345678", "password": "tulpe7garten"]
            _ = try await student.browser.post(.passwordSignIn(next: nil), fields)
            let orders = try await student.browser.get(.orders)
            #expect(orders.location == Link.agree(next: "/orders").path)
            #expect(try await student.browser.get(.account(.export)).status == 200)
            let page = try await student.browser.get(.agree(next: "/orders"))
            #expect(page.body.contains("协议有更新"))
            let versions = [
                "version-service": Agreement.service.version,
                "version-privacy": Agreement.privacy.version,
            ]
            let link = Link.agree(next: "/orders")
            #expect(try await student.browser.post(link, versions).status == 422)
            let agreed = versions.merging(["agreed": "yes"]) { $1 }
            #expect(try await student.browser.post(link, agreed).location == "/orders")
            #expect(try await student.browser.get(.orders).status == 200)
        }
    }

    @Test(
        arguments: [
            (
                "Mozilla/5.0 (Linux; Android 14) AppleWebKit/537 Chrome/120 Safari/537",
                "Chrome · Android"
            ),
            (
                "Mozilla/5.0 (iPhone; CPU iPhone OS 17 like Mac OS X) Safari/604 MicroMessenger/8",
                "WeChat · iPhone"
            ),
            ("Mozilla/5.0 (Windows NT 10.0) Chrome/120 Safari/537 Edg/120", "Edge · Windows"),
            ("curl/8", ""),
        ]
    )
    func aBrowserIsNamedByItsOwnName(_ agent: String, _ name: String) {
        #expect(DeviceName(userAgent: agent).text == name)
    }
}

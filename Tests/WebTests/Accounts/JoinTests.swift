import Domain
import Foundation
import HTTPTypes
import TestSupport
import Testing
import Views

@testable import Web

@Suite struct JoinTests {
    private static let document = "11010519491231002X"

    @Test func twoAccountsBecomeOneAfterBothAreShown() async throws {
        try await WebHouse.open { house, client in
            let old = Student(house: house, browser: Browser(client))
            try await old.signIn()
            try await old.setPassword()
            let order = try await old.order()
            let new = Student(house: house, browser: Browser(client))
            try await new.signIn("13900000000")
            let link = Link.account(.join)
            _ = try await new.browser.get(link)
            let fields = ["number": "13812345678", "password": "wrong7wrong"]
            let wrong = try await new.browser.post(link, fields)
            #expect(wrong.status == 422 && wrong.body.contains("value=\"13812345678\""))
            let right = fields.merging(["password": "tulpe7garten"]) { $1 }
            let begun = try await new.browser.post(link, right)
            let id: AccountJoin.ID = try #require(begun.id(after: "/account/join/"))
            let plan = try await new.browser.get(.joinAccount(id))
            #expect(plan.body.contains("138****5678") && plan.body.contains("示范大学"))
            // Another student sees none of it.
            #expect(try await old.browser.get(.joinAccount(id)).status == 404)
            let undecided = try await new.browser.post(.joinAccount(id))
            #expect(undecided.status == 422 && undecided.body.contains("href=\"#phone\""))
            #expect(undecided.body.contains("#phone\">请选择以后用哪个手机号码登录"))
            let done = try await new.browser.post(.joinAccount(id), ["phone": "own"])
            #expect(done.location == "/orders")
            #expect(try await new.browser.get(.order(order)).status == 200)
            #expect(try await new.browser.post(.joinAccount(id), ["phone": "own"]).status == 404)
        }
    }

    /// Signs in by the number after its long rest, as far as the question whose account it is.
    private func doubted(_ student: Student) async throws -> SignInCode.ID {
        _ = try await student.browser.get(.signIn(next: nil))
        let fields = ["phone": "13812345678", "agreed": "yes"]
        let sent = try await student.browser.post(.signIn(next: nil), fields)
        let id: SignInCode.ID = try #require(sent.id(after: "/sign-in/"))
        let code = try await student.house.sentCode()
        let visit = try await student.browser.post(.signInCode(id, next: nil), ["code": code])
        #expect(visit.location == Link.proveOwner(id, next: nil).path)
        return id
    }

    @Test func whoGotANumberFromACarrierBeginsAfresh() async throws {
        try await WebHouse.open { house, client in
            let owner = Student(house: house, browser: Browser(client))
            try await owner.signIn()
            let order = try await owner.order()
            house.clock.advance(PhoneTrust.span)
            let stranger = Student(house: house, browser: Browser(client))
            let id = try await doubted(stranger)
            let page = try await stranger.browser.get(.proveOwner(id, next: nil))
            #expect(page.body.contains("138****5678") && !page.body.contains("示范大学"))
            let guess = ["document": Self.document]
            let wrong = try await stranger.browser.post(.proveOwner(id, next: nil), guess)
            #expect(wrong.status == 422 && wrong.body.contains("还可以试 4 次"))
            let afresh = try await stranger.browser.post(.startAfresh(id, next: nil))
            #expect(afresh.location == "/orders")
            #expect(try await stranger.browser.get(.order(order)).status == 404)
            #expect(try await stranger.browser.get(.proveOwner(id, next: nil)).status == 404)
        }
    }

    @Test func theHolderOfARestedNumberGoesOnWithTheDocument() async throws {
        try await WebHouse.open { house, client in
            let owner = Student(house: house, browser: Browser(client))
            try await owner.signIn()
            let fields = ["kind": "residentIdentityCard", "number": Self.document]
            _ = try await owner.browser.get(.account(.document))
            _ = try await owner.browser.post(.account(.document), fields)
            house.clock.advance(PhoneTrust.span)
            let again = Student(house: house, browser: Browser(client))
            let id = try await doubted(again)
            let proof = ["document": Self.document]
            let done = try await again.browser.post(.proveOwner(id, next: nil), proof)
            #expect(done.location == "/orders")
            let centre = try await again.browser.get(.account(.centre))
            #expect(centre.body.contains("110105********002X"))
        }
    }
}

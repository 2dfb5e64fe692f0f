import Domain
import Foundation
import TestSupport
import Services
import Testing
import Views

@Suite struct RecaptureFormTests {
    @Test func anApprovedPhotoIsTakenAgainOnceStaffAgree() async throws {
        try await WebHouse.open { house, client in
            let journey = try await house.house.approved(
                policy: .sample(recapture: .withApproval)
            )
            let student = Student(house: house, browser: Browser(client))
            try await student.signIn("13820000001")
            let (browser, order) = (student.browser, journey.order)
            let link = Link.recapture(order)
            #expect(try await browser.get(.order(order)).body.contains(link.path))
            _ = try await browser.get(link)
            let short = try await browser.post(link, ["words": "<b>换</b>"])
            #expect(short.status == 422 && short.body.contains("至少写 10 个"))
            #expect(short.body.contains("&lt;b&gt;换&lt;/b&gt;"))
            let sent = try await browser.post(link, ["words": "我剪短了头发，想换一张更像的。"])
            #expect(sent.location == Link.order(order).path)
            #expect(try await browser.get(.order(order)).body.contains("等待答复"))
            #expect(try await browser.get(link).location == Link.order(order).path)

            let desk = try await Browser(client).administrator()
            let second = try await house.house.staff(.centreAdministrator)
            let item = try #require(try await house.services.recaptures(by: second).first)
            let answer = Link.deskRecapture(item.request.id)
            #expect(try await desk.get(.recaptures).body.contains(answer.path))
            #expect(try await desk.get(answer).body.contains("我剪短了头发"))
            #expect(try await desk.post(answer, ["answer": "x"]).status == 422)
            #expect(try await desk.post(answer, ["outcome": "declined"]).status == 422)
            let granted = try await desk.post(answer, ["outcome": "granted"])
            #expect(granted.location == Link.recaptures.path)
            #expect(try await desk.get(answer).status == 409)

            let page = try await browser.get(.order(order)).body
            #expect(page.contains(Link.rules(order).path) && page.contains("保留已通过的照片"))
            #expect(
                try await browser.post(.keepApproved(order)).location == Link.order(order).path
            )
        }
    }
}

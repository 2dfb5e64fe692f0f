import Domain
import Foundation
import TestSupport
import Testing
import Views

@Suite struct ContestFormTests {
    @Test func whatTheMachineRefusedIsContestedByAForm() async throws {
        try await WebHouse.open { house, client in
            let student = Student(house: house, browser: Browser(client))
            try await student.signIn()
            let order = try await student.order()
            let photo = try await student.photo(
                try TestHouse.portrait("eyesClosed.jpg"),
                for: order
            )
            let browser = student.browser
            let link = Link.contestPhoto(photo)
            #expect(try await browser.get(.photo(photo)).body.contains("href=\"\(link.path)\""))
            #expect(try await browser.get(link).status == 200)
            let short = try await browser.post(link, ["words": "<b>不对</b>"])
            #expect(short.status == 422)
            #expect(short.body.contains("至少写 10 个"))
            #expect(short.body.contains("&lt;b&gt;不对&lt;/b&gt;"))
            let sent = try await browser.post(link, ["words": "我的眼睛天生细长，是睁开的。"])
            #expect(sent.location == Link.order(order).path)
            #expect(try await browser.get(.order(order)).body.contains("等待答复"))
            #expect(try await browser.get(link).location == Link.order(order).path)
            let again = try await browser.post(link, ["words": "我的眼睛天生细长，是睁开的。"])
            #expect(again.status == 409)
        }
    }
}

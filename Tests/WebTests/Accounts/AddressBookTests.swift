import Domain
import Foundation
import Testing
import Views

@Suite struct AddressBookTests {
    @Test func aPastedAddressIsShownForCorrectionThenSaved() async throws {
        try await WebHouse.open { house, client in
            let student = Student(house: house, browser: Browser(client))
            try await student.signIn()
            let (browser, link) = (student.browser, Link.account(.addresses))
            _ = try await browser.get(link)
            let read = try await browser.post(
                link,
                ["recognise": "yes", "pasted": "李雷 13800000000 广东省广州市天河区五山路381号"]
            )
            #expect(read.status == 200)
            #expect(read.body.contains("value=\"天河区\"") && read.body.contains("value=\"李雷\""))
            #expect(read.body.contains("五山路381号"))
            // Nothing is saved before it was seen.
            #expect(try await browser.get(link).body.contains("还没有地址"))
            let fields = [
                "change": "add", "recipient": "李雷", "recipientPhone": "13800000000",
                "province": "广东省", "city": "广州市", "district": "天河区", "street": "五山路381号",
            ]
            #expect(try await browser.post(link, fields).location == link.path)
            let wrong = try await browser.post(link, ["change": "add", "street": "<b>"])
            #expect(wrong.status == 422 && wrong.body.contains("&lt;b&gt;"))
            let other = fields.merging(["street": "学院路"]) { $1 }
            #expect(try await browser.post(link, other).status == 303)
            let book = try await browser.get(link).body
            let id = try #require(book.firstMatch(of: /name="address" value="([0-9A-Fa-f-]{36})"/))
            let chosen = ["change": "default", "address": String(id.1)]
            #expect(try await browser.post(link, chosen).status == 303)
            #expect(
                try await browser.post(link, ["change": "remove", "address": "x"]).status == 404
            )
            #expect(
                try await browser.post(link, ["change": "remove", "address": ""]).status == 303
            )
            #expect(try await !browser.get(link).body.contains("学院路</div>"))
        }
    }

    @Test func theContactDataTakeAPastedAddressToo() async throws {
        try await WebHouse.open { house, client in
            let student = Student(house: house, browser: Browser(client))
            try await student.signIn()
            _ = try await student.browser.get(.account(.contact))
            let read = try await student.browser.post(
                .account(.contact),
                ["recognise": "yes", "name": "小明", "pasted": "上海市浦东新区世纪大道12号 李雷 13800000000"]
            )
            #expect(read.status == 200 && read.body.contains("value=\"浦东新区\""))
            #expect(read.body.contains("value=\"小明\""))
        }
    }
}

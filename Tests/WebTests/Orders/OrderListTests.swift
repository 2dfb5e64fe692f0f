import Domain
import Foundation
import Testing
import Views

@Suite struct OrderListTests {
    @Test func tabsAndSearchWorkByTheirAddressesAlone() async throws {
        try await WebHouse.open { house, client in
            let student = Student(house: house, browser: Browser(client))
            try await student.signIn()
            let browser = student.browser
            #expect(try await browser.get(.orders).body.contains("暂无数据"))
            let order = try await student.order()
            let all = try await browser.get(.orders).body
            #expect(all.contains(Link.order(order).path))
            #expect(all.contains("去拍照"))
            let due = try await browser.get(.orderList(.toPay, query: "")).body
            #expect(due.contains(Link.order(order).path))
            let paid = try await browser.get(.orderList(.paid, query: "")).body
            #expect(paid.contains("暂无数据"))
            let code = try await student.featureCode().text
            let found = try await browser.get(.orderList(.all, query: code)).body
            #expect(found.contains(Link.order(order).path))
            let none = try await browser.get(.orderList(.all, query: "<i>% _'&")).body
            #expect(none.contains("暂无数据") && none.contains("&lt;i&gt;"))
            #expect(try await browser.get("/orders?tab=nonsense&q=").status == 200)
        }
    }

    @Test func whatIsNotRegisteredCannotBeTickedOffAndWhatIsNotApprovedNotDownloaded() async throws
    {
        try await WebHouse.open { house, client in
            let student = Student(house: house, browser: Browser(client))
            try await student.signIn()
            let order = try await student.order()
            let browser = student.browser
            #expect(try await browser.get(.proof(order)).location == Link.order(order).path)
            #expect(try await browser.post(.proof(order)).status == 409)
            for link in [Link.downloads(order), .downloadPhoto(order), .downloadSheet(order, .pdf)]
            {
                #expect(try await browser.get(link).status == 409)
            }
        }
    }
}

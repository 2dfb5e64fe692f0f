import Domain
import Foundation
import TestSupport
import Testing
import Views

@Suite struct OrderContactTests {
    @Test func contactDataChangeOnTheWayOfAnOrderAndLeadBackToIt() async throws {
        try await WebHouse.open { house, client in
            let student = Student(house: house, browser: Browser(client))
            try await student.signIn()
            let order = try await student.order()
            let link = Link.orderContact(order)
            #expect(try await student.browser.get(.order(order)).body.contains(link.path))
            #expect(try await student.browser.get(link).body.contains("name=\"email\""))
            let wrong = try await student.browser.post(link, ["email": "<b>"])
            #expect(wrong.status == 422 && wrong.body.contains("value=\"&lt;b&gt;\""))
            let saved = try await student.browser.post(link, ["email": "lin@example.com"])
            #expect(saved.location == Link.order(order).path)
            let page = try await student.browser.get(.order(order)).body
            #expect(page.contains("l***@example.com") && page.contains("138****5678"))
            let thief = Student(house: house, browser: Browser(client))
            try await thief.signIn("13900000000")
            #expect(try await thief.browser.get(link).status == 404)
            #expect(try await thief.browser.post(link, ["email": "x@example.com"]).status == 404)
        }
    }
}

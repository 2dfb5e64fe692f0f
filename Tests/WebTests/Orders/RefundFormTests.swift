import Domain
import Foundation
import TestSupport
import Testing
import Views

@Suite struct RefundFormTests {
    @Test func aStudentCancelsBeforeTheReviewAndReadsThatTheMoneyIsOnItsWay() async throws {
        try await WebHouse.open { house, client in
            var policy = BatchPolicy.sample()
            policy.refunds = .beforeReview
            let journey = try await house.house.paid(9, policy: policy)
            let student = Student(house: house, browser: Browser(client))
            try await student.signIn("13820000009")
            let (browser, link) = (student.browser, Link.askRefund(journey.order))
            #expect(try await browser.get(.order(journey.order)).body.contains(link.path))
            #expect(try await browser.get(link).body.contains("确认取消并退款"))
            for _ in 0..<2 {
                let sent = try await browser.post(link)
                #expect(sent.location == Link.order(journey.order).path)
            }
            let order = try await browser.get(.order(journey.order)).body
            #expect(order.contains("退款中") && order.contains("已取消"))
            #expect(try await browser.get(link).location == Link.order(journey.order).path)
        }
    }
}

import Domain
import Foundation
import TestSupport
import Testing
import Views

@Suite struct ChannelTests {
    @Test func whereAnAddressIsMissingTheWayLeadsToItAndBack() async throws {
        try await WebHouse.open { house, client in
            let code = try await house.batch(.sample(fulfilment: .student))
            let student = Student(house: house, browser: Browser(client))
            let browser = student.browser
            try await student.signIn()
            let order = try await student.order(in: code)
            _ = try await student.photo(TestHouse.portrait("good.jpg"), for: order)
            let answers = try await browser.get(.answers(order))
            #expect(answers.body.contains("邮寄地址"))
            let sent = try await browser.post(.submit(order))
            #expect(sent.location == Link.orderAddress(order).path)
            let asked = try await browser.get(.orderAddress(order))
            #expect(asked.body.contains("这个订单要邮寄纸质照片"))
            let typed = [
                "recipient": "王小明", "recipientPhone": "13812345678", "province": "重庆市",
                "city": "重庆市", "district": "", "street": "",
            ]
            let wrong = try await browser.post(.orderContact(order), typed)
            #expect(wrong.status == 422 && wrong.body.contains("id=\"street-error\""))
            let right = typed.merging(["street": "沙正街 174 号"]) { $1 }
            let saved = try await browser.post(.orderContact(order), right)
            #expect(saved.location == Link.answers(order).path)
            let submitted = try await browser.post(.submit(order))
            #expect(submitted.location == Link.pay(order).path)
            let pay = try await browser.get(.pay(order)).body
            #expect(pay.contains("微信支付") && pay.contains("支付宝"))
        }
    }
}

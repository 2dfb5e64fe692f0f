import Domain
import Foundation
import TestSupport
import Testing
import Views

@Suite struct BatchPageTests {
    @Test func aCodeOrASchoolLeadsToTheOffer() async throws {
        try await WebHouse.open { house, client in
            let browser = Browser(client)
            let code = try await Student(house: house, browser: browser).featureCode()
            #expect(try await browser.get(.find("示范大学")).location == Link.batch(code).path)
            let typed = code.text.lowercased()
            #expect(try await browser.get(.find(" \(typed) ")).location == Link.batch(code).path)
            let offer = try await browser.get(.batch(code))
            #expect(offer.body.contains("这是你的学校吗"))
            #expect(offer.body.contains("¥20.00"))
        }
    }

    @Test func aCodeThatLeadsNowhereSaysWhy() async throws {
        try await WebHouse.open { house, client in
            let browser = Browser(client)
            let short = try await browser.get(.find("AB1"))
            #expect(short.status == 422)
            #expect(short.body.contains("value=\"AB1\""))
            let unknown = try await browser.get(.find("没有的学校"))
            #expect(unknown.status == 404)
            #expect(unknown.body.contains("没有找到这所学校"))
            let code = try await Student(house: house, browser: browser).featureCode()
            house.clock.advance(200 * 86_400)
            let closed = try await browser.get(.batch(code))
            #expect(closed.status == 403)
            #expect(closed.body.contains("采集已结束"))
        }
    }

    @Test func anEnrolmentIsProvedInThreeSteps() async throws {
        try await WebHouse.open { house, client in
            let student = Student(house: house, browser: Browser(client))
            try await student.signIn()
            let id = try await student.enrol()
            let wrong = try await student.browser.post(.lastFour(id), ["lastFour": "9999"])
            #expect(wrong.status == 422)
            #expect(wrong.body.contains("还可以试 4 次"))
            let early = try await student.browser.get(.enrolment(id))
            #expect(early.location == Link.lastFour(id).path)
            let order = try await student.order()
            #expect(try await student.browser.get(.rules(order)).body.contains("拍照要求"))
        }
    }

    @Test func aPictureWithoutACodeIsRefusedInWords() async throws {
        try await WebHouse.open { house, client in
            let student = Student(house: house, browser: Browser(client))
            try await student.signIn()
            let code = try await student.featureCode()
            _ = try await student.browser.get(.captureCode(code))
            for picture in [Data(), Data("no picture".utf8), try TestHouse.portrait("good2.jpg")] {
                let visit = try await student.browser.post(
                    .captureCode(code),
                    file: picture,
                    as: "picture"
                )
                #expect(visit.status == 422)
                #expect(visit.body.contains("error-summary"))
            }
        }
    }
}

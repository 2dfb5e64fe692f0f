import Domain
import Foundation
import Services
import TestSupport
import Testing
import Views

@Suite struct FaceConsentTests {
    private func ready(
        asked: Bool = true,
        _ test: @Sendable (Student, Order.ID) async throws -> Void
    ) async throws {
        try await WebHouse.open { house, client in
            let student = Student(house: house, browser: Browser(client))
            try await student.signIn(face: asked ? .agreed : nil)
            try await test(student, try await student.order())
        }
    }

    @Test func theQuestionComesBeforeTheRulesAndNeedsAnAnswer() async throws {
        try await ready(asked: false) { student, order in
            let browser = student.browser
            let ask = Link.faceConsent(order)
            #expect(try await browser.get(.rules(order)).location == ask.path)
            #expect(try await browser.get(.camera(order)).location == ask.path)
            #expect(try await browser.get(ask).status == 200)
            let none = try await browser.post(ask, ["version": FaceConsent.version])
            #expect(none.status == 422)
            #expect(none.body.contains("请先选择照片由机器检测"))
            let kept = try await browser.post(
                ask,
                ["answer": "agreed", "version": FaceConsent.version]
            )
            #expect(kept.location == Link.rules(order).path)
            #expect(try await browser.get(.rules(order)).status == 200)
            #expect(try await browser.get(ask).location == Link.rules(order).path)
        }
    }

    @Test func whoDeclinesPlacesThePhotoByButtonsAlone() async throws {
        try await ready { student, order in
            try await student.answerFace(.declined)
            let browser = student.browser
            let photo = try await student.photo(try TestHouse.portrait("good.jpg"), for: order)
            #expect(try await browser.get(.photo(photo)).location == Link.placing(photo).path)
            let first = try await browser.get(.placing(photo))
            #expect(first.body.contains("摆好取景框"))
            let placed = try await browser.post(
                .placing(photo),
                ["left": "50", "top": "0", "width": "900"]
            )
            #expect(placed.location == Link.photo(photo).path)
            try await student.house.work()
            let result = try await browser.get(.photo(photo))
            #expect(result.body.contains("是否合格由老师判断"))
            #expect(result.body.contains(Link.answers(order).path))
            #expect(try await browser.get(.placing(photo)).location == Link.photo(photo).path)
        }
    }

    @Test func thePersonalCentreShowsAndChangesTheAnswer() async throws {
        try await ready { student, _ in
            let browser = student.browser
            #expect(try await browser.get(.account(.centre)).body.contains("同意机器检测"))
            try await student.answerFace(.declined)
            let centre = try await browser.get(.account(.centre)).body
            #expect(centre.contains("不同意，由老师人工查看"))
            #expect(
                try await browser.get(.account(.data)).body.contains(
                    "人脸检测 \(FaceConsent.version) 版"
                )
            )
        }
    }
}

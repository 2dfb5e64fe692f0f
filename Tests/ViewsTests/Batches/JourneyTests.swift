import Domain
import Testing

@testable import Views

@Suite struct JourneyTests {
    @Test func paymentStandsWhereTheBatchWantsIt() {
        let after = Stepper.journey(.answers, policy: Sample.policy())
        #expect(after.steps.map(\.zh) == ["学校", "登录", "采集码", "照片", "核对", "支付"])
        #expect(after.current == 4)

        let before = Stepper.journey(.photo, policy: Sample.policy(payStage: .beforePhoto))
        #expect(before.steps.map(\.zh) == ["学校", "登录", "采集码", "支付", "照片", "核对"])
        #expect(before.current == 4)
    }

    @Test func aStepThatTheBatchDoesNotNeedDoesNotExist() {
        let steps = Stepper.journey(.photo, policy: Sample.policy(payStage: .none)).steps
        #expect(steps.count == 5)
        #expect(!steps.contains(.stepPay))
    }

    @Test func aFreeCollectionShowsThatItIsFree() {
        let free = PriceItem(key: "a", chinese: "采集", english: "Photo", amount: .zero)
        #expect(Sample.policy(items: [free]).priceText == .freeOfCharge)
        #expect(Sample.policy(payStage: .none).priceText == .noPayment)
        #expect(Sample.policy(items: [free, Sample.item]).priceText.zh == "¥0.00（免费） 起")
    }

    @Test func theOfferTellsSchoolLevelTimeAndPrice() {
        let html = Page.offer(Sample.offer()).html(in: PageContext(language: .chinese))
        for words in ["示范大学", "本科", "¥20.00", "2026 年 7 月 10 日", "/capture-code"] {
            #expect(html.contains(words), "\(words)")
        }
    }
}

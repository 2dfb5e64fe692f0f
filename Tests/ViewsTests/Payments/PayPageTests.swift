import Domain
import Testing
import Views

@Suite struct PayPageTests {
    private func html(_ page: Page) -> String { page.html(in: PageContext(language: .chinese)) }

    private func due(_ items: [PriceItem]) -> OrderDetail {
        let lines = OrderLines(capture: .submitted, payment: .due)
        return Sample.detail(Sample.summary(lines, policy: Sample.policy(items: items)))
    }

    private func pay(
        _ detail: OrderDetail,
        _ gateways: [String],
        in channel: Channel = .web,
    ) -> Page {
        .pay(detail, PayOffer(detail.summary.batch.policy, in: channel, gateways: gateways))
    }

    @Test func eachChannelShowsWhatIsSoldThereAndNothingElse() {
        let phone = PriceItem(
            key: "phone",
            chinese: "小程序价",
            english: "In the app",
            amount: Money(fen: 1500),
            channel: .miniProgram,
        )
        let detail = due([Sample.item, phone])
        #expect(!html(pay(detail, ["alipay"])).contains("小程序价"))
        #expect(html(pay(detail, ["wechatPay"], in: .miniProgram)).contains("小程序价"))
        let nothing = html(pay(detail, [], in: .miniProgram))
        #expect(nothing.contains("不能在小程序里支付"))
        #expect(!nothing.contains("确认支付"))
    }

    @Test(arguments: [
        (RefundRule.never, "支付后不退款"), (.beforeReview, "审核前可以在订单里取消并自动退款"),
        (.byStaff, "由中心决定"),
    ])
    func whatGoesBackIsToldBeforePaying(_ rule: RefundRule, _ words: String) {
        var policy = Sample.policy(items: [Sample.item])
        policy.refunds = rule
        let due = Sample.detail(
            Sample.summary(OrderLines(capture: .submitted, payment: .due), policy: policy)
        )
        #expect(html(pay(due, ["wechatPay"])).contains(words))
        let draft = Sample.summary(OrderLines(capture: .draft, payment: .due), policy: policy)
        #expect(html(.answers(Sample.detail(draft))).contains(words))
    }

    @Test func oneItemStandsOnTheButton() {
        #expect(html(pay(due([Sample.item]), ["sandbox"])).contains("支付 ¥20.00"))
    }

    @Test func bothPagesOfPayingTellTheOrderNumber() {
        let number = Sample.due.summary.order.number.text
        #expect(html(pay(due([Sample.item]), ["sandbox"])).contains(number))
        #expect(html(.payment(Sample.payment(), code: nil)).contains(number))
    }

    @Test func nothingToPayIsConfirmedAllTheSame() {
        let free = PriceItem(key: "free", chinese: "采集", english: "Photo", amount: .zero)
        let html = html(pay(due([free]), ["sandbox"]))
        #expect(html.contains("确认支付"))
        #expect(html.contains("¥0.00"))
    }

    @Test func severalItemsAndWaysAreChosen() {
        let other = PriceItem(
            key: "prints",
            chinese: "采集与冲印",
            english: "With prints",
            amount: Money(fen: 3500)
        )
        let html = html(pay(due([Sample.item, other]), ["wechatPay", "alipay"]))
        #expect(html.contains("value=\"prints\""))
        #expect(html.contains("微信支付"))
        #expect(html.contains("支付宝"))
    }

    @Test func aWaitingPaymentShowsCodeLinkAndLastQuestion() {
        let html = html(.payment(Sample.payment(), code: Sample.matrix))
        #expect(html.contains("href=\"https://pay.example/abc\""))
        #expect(html.contains("class=\"qr\""))
        #expect(html.contains("上次查询：6 月 10 日（周三）10:01"))
        #expect(html.contains(Link.askPayment(Sample.id(12)).path))
    }

    @Test(arguments: [AttemptState.failed, .closed])
    func anEndedPaymentLeadsToANewOne(_ state: AttemptState) {
        let html = html(.payment(Sample.payment(state), code: nil))
        #expect(html.contains("重新支付"))
        #expect(html.contains(Link.pay(Sample.id(7)).path))
    }
}

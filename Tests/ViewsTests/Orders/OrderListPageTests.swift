import Domain
import Foundation
import Testing
import Views

@Suite struct OrderListPageTests {
    private func html(_ list: OrderList, _ language: Language = .chinese) -> String {
        Page.orders(list, at: Sample.now).html(in: PageContext(language: language))
    }

    @Test func whoHasNoOrderReadsThatThereIsNoData() {
        #expect(html(OrderList([])).contains("暂无数据"))
        #expect(html(OrderList([]), .english).contains("Nothing here yet"))
        let empty = html(OrderList([Sample.listed(Sample.inReview)], tab: .toPay))
        #expect(empty.contains("暂无数据"))
        #expect(empty.contains("href=\"/orders\""))
    }

    @Test func everyTabIsALinkWithItsCount() {
        let list = OrderList([Sample.inReview, Sample.due].map(Sample.listed), tab: .paid)
        let html = html(list)
        for tab in OrderTab.allCases {
            #expect(html.contains("href=\"/orders?tab=\(tab.rawValue)\""))
        }
        #expect(html.contains("aria-current=\"page\""))
        #expect(
            list.counts == [
                .all: 2, .toPay: 1, .paid: 1, .refused: 0, .toDispatch: 0, .finished: 0,
            ]
        )
    }

    @Test func aCardHasTheColumnsOfTheManualsAndTheActions() {
        let due = html(OrderList([Sample.listed(Sample.due)]))
        let number = Sample.due.summary.order.number.text
        for words in [
            number, "订单类型", "图像采集", "张* 320***********0505", "示范大学", "本科", Sample.identity.major,
            "学校代码", Sample.school.code, "¥20.00",
            "待支付", "2026 年 6 月 10 日 10:00", "去支付", "查看详情",
        ] {
            #expect(due.contains(words), "\(words)")
        }
        #expect(due.contains("href=\"\(Link.pay(Sample.id(7)).path)\""))
        let refused = html(OrderList([Sample.listed(Sample.refused)]))
        #expect(refused.contains("href=\"\(Link.camera(Sample.id(7)).path)\""))
        #expect(refused.contains("还剩 7 天"))
    }

    @Test func aMistypedOrderNumberIsToldAsSuch() {
        let right = Sample.due.summary.order.number.text
        let wrong = right.dropLast() + (right.hasSuffix("0") ? "1" : "0")
        let listed = [Sample.listed(Sample.due)]
        #expect(html(OrderList(listed, query: String(wrong))).contains("很可能抄错了"))
        #expect(!html(OrderList(listed, query: right)).contains("抄错"))
        #expect(html(OrderList(listed, query: "9999")).contains("没有找到“9999”"))
    }

    @Test func whatWasTypedIsShownAgainAndNeverReadAsMarkup() {
        let html = html(
            OrderList([Sample.listed(Sample.due)], query: "<b>\"7\"&")
        )
        #expect(!html.contains("<b>"))
        #expect(html.contains("&lt;b&gt;"))
    }

    @Test(
        arguments: [
            (90.0, "还剩 1 分钟", "1 minute left"), (3600, "还剩 1 小时", "1 hour left"),
            (47 * 3600, "还剩 47 小时", "47 hours left"), (48 * 3600, "还剩 2 天", "2 days left"),
            (-5, "还剩 0 分钟", "0 minutes left"),
        ] as [(TimeInterval, String, String)]
    )
    func whatIsLeftIsToldInTheUnitThatFits(_ left: TimeInterval, _ zh: String, _ en: String) {
        let text = Text.timeLeft(until: Sample.now + left, at: Sample.now)
        #expect(text == Text(zh: zh, en: en))
    }
}

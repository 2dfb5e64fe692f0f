import Domain
import Foundation
import Testing
import Views

@Suite struct RefundPageTests {
    private func html(_ page: Page, _ language: Language = .chinese) -> String {
        page.html(in: PageContext(language: language))
    }

    @Test func whoMayHaveTheMoneyBackIsLedThereAndToldWhatFollows() {
        let link = "href=\"\(Link.askRefund(Sample.id(7)).path)\""
        #expect(html(.order(Sample.refundable)).contains(link))
        #expect(!html(.order(Sample.inReview)).contains(link))
        let page = html(.askRefund(Sample.refundable))
        for words in ["¥20.00", "退款后订单取消", "确认取消并退款"] {
            #expect(page.contains(words), "\(words)")
        }
    }

    @Test func theOrderTellsStateAmountDateAndWayOfARefund() {
        let done = html(.order(Sample.refunded(.done)))
        for words in ["已退款", "¥20.00", "退回时间", "2026 年 6 月 10 日 10:01", "演示收银台"] {
            #expect(done.contains(words), "\(words)")
        }
        #expect(html(.order(Sample.refunded(.sent))).contains("退款中，支付平台处理"))
        let failed = html(.order(Sample.refunded(.failed)))
        #expect(failed.contains("采集中心会处理") && !failed.contains("余额不足"))
    }

    @Test func theProposerWaitsForSomebodyElse() throws {
        let own = try DeskSamples.html("refund own", .chinese)
        #expect(own.contains("要由另一位老师决定") && !own.contains("name=\"outcome\""))
        let other = try DeskSamples.html("refund", .chinese)
        #expect(other.contains("name=\"outcome\"") && other.contains("&lt;b&gt;"))
        let failed = try DeskSamples.html("refund failed", .chinese)
        #expect(failed.contains("余额不足") && failed.contains("再向支付平台申请一次"))
    }
}

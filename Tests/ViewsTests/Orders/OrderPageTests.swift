import Domain
import Foundation
import Testing
import Views

@Suite struct OrderPageTests {
    private func html(_ detail: OrderDetail) -> String {
        Page.order(detail).html(in: PageContext(language: .chinese))
    }

    @Test func anOrderInReviewPromisesADate() {
        let html = html(Sample.inReview)
        #expect(html.contains("两位老师会审核，最迟 6 月 12 日（周五）10:00 有结果"))
        #expect(html.contains(Link.withdraw(Sample.id(7)).path))
    }

    @Test func theTimelineTellsWhatConcernsTheStudent() {
        let html = html(Sample.inReview)
        #expect(html.contains("提交照片"))
        #expect(html.contains("支付完成"))
        #expect(!html.contains("支付进行中"))
    }

    @Test func aRefusedOrderShowsReasonsAndOneTapToANewPhotoWithoutPayment() {
        let html = html(Sample.refused)
        #expect(html.contains("拍新照片，不用再付费"))
        #expect(html.contains("href=\"\(Link.camera(Sample.id(7)).path)\""))
        #expect(html.contains(Text.reasonAdvice(.hair).zh))
        #expect(html.contains("刘海盖住了左边眉毛"))
        #expect(html.contains("6 月 17 日（周三）10:00"))
    }

    @Test func everyLabelHasASentenceInBothLanguages() {
        for label in OrderLabel.allCases {
            #expect(!Text.orderLabel(label).zh.isEmpty)
            #expect(!Text.orderLabel(label).en.isEmpty)
        }
    }

    @Test func theNextStepIsTheMostUrgentAction() {
        #expect(Sample.due.nextLink == .pay(Sample.id(7)))
        #expect(Sample.draft.nextLink == .answers(Sample.id(7)))
        #expect(Sample.refused.nextLink == .camera(Sample.id(7)))
        #expect(Sample.detail().nextLink == .rules(Sample.id(7)))
        let early = Sample.summary(policy: Sample.policy(payStage: .beforePhoto))
        #expect(Sample.detail(early).nextLink == .pay(Sample.id(7)))
    }

    @Test func checkYourAnswersSaysWhetherPaymentFollows() {
        let context = PageContext(language: .chinese)
        #expect(Page.answers(Sample.draft).html(in: context).contains("提交并去支付"))
        let paid = Sample.summary(OrderLines(capture: .draft, payment: .paid))
        let html = Page.answers(Sample.detail(paid)).html(in: context)
        #expect(html.contains("提交审核"))
    }
}

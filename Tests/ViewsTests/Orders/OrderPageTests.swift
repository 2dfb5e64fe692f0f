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

    @Test func theEnrolmentSaysWhereToTurnWhenItIsSomebodyElses() {
        let html = Page.enrolment(Sample.enrolment()).html(in: PageContext(language: .chinese))
        #expect(html.contains("不是我，或信息有误"))
        #expect(html.contains(Sample.centre.contact))
    }

    @Test func theCentresOwnWordsStandInPlaceOfOurs() {
        var policy = Sample.policy()
        policy.wording = Wording(
            states: [.awaitingReview: "审核中"],
            actions: [.withdraw: "撤回审核", .replacePhoto: "再编辑"],
        )
        let paid = OrderLines(capture: .submitted, payment: .paid)
        let waiting = Sample.detail(Sample.summary(paid, policy: policy))
        let refused = Sample.detail(
            Sample.summary(OrderLines(capture: .rejected, payment: .paid), policy: policy),
            refusal: Sample.refusal,
        )
        #expect(html(waiting).contains("<h1>审核中</h1>"))
        #expect(html(waiting).contains("撤回审核"))
        #expect(!html(waiting).contains("撤回提交"))
        #expect(html(refused).contains("再编辑，不用再付费"))
        let english = Page.order(waiting).html(in: PageContext(language: .english))
        #expect(english.contains("<h1>In review</h1>"))
    }

    @Test func theIDNumberIsShownMasked() {
        #expect(html(Sample.inReview).contains("320***********0505"))
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

    @Test func aRefusedOrderTellsItsDateOnceInItsNotice() {
        let page = html(Sample.refused)
        let notices = page.components(separatedBy: "请在 6 月 17 日（周三）10:00 前").count - 1
        #expect(notices == 1)
        #expect(page.contains("照片没有通过审核，请拍一张新的。"))
    }

    @Test func anApprovedPhotoIsPromisedToTheRegistryByADate() {
        let lines = OrderLines(capture: .approved, payment: .paid, registry: .queued)
        let date = Sample.now + 2 * 86_400
        let promised = Sample.detail(Sample.summary(lines), registryBy: date)
        #expect(html(promised).contains("最迟 6 月 12 日（周五）10:00"))
        let late = Sample.detail(Sample.summary(lines), registryBy: date, at: date + 1)
        #expect(!html(late).contains("最迟 6 月 12 日"))
    }

    @Test func aRefusalTakenBackTooLateTellsWhatHappensToEachPhoto() {
        let lines = OrderLines(capture: .submitted, payment: .paid)
        let contest = Sample.contest(.overturned, photo: Sample.id(99))
        let late = html(
            Sample.detail(
                Sample.summary(lines),
                photo: Sample.photo(.standardised),
                contest: contest
            )
        )
        #expect(late.contains("原照片：") && late.contains("新照片："))
        let same = html(
            Sample.detail(
                Sample.summary(lines),
                photo: Sample.photo(.standardised),
                contest: Sample.contest(.overturned)
            )
        )
        #expect(!same.contains("原照片："))
    }

    @Test func whereNothingIsWithdrawnThatIsToldBeforeHandingIn() {
        func answers(_ withdraw: BatchPolicy.Withdraw) -> String {
            var policy = Sample.policy()
            policy.withdraw = withdraw
            let lines = OrderLines(capture: .draft, payment: .due)
            return Page.answers(Sample.detail(Sample.summary(lines, policy: policy)))
                .html(in: PageContext(language: .chinese))
        }
        #expect(answers(.never).contains("提交后照片不能修改，也不能撤回"))
        #expect(!answers(.untilTaken).contains("不能撤回"))
    }

    @Test func everyReasonOfARefusalHasItsPairOfDrawings() {
        let html = html(Sample.refused)
        #expect(html.contains("这样不行") && html.contains("这样可以"))
        #expect(html.matches(of: /class="example"/).count == 4)
        let rules = Page.photoRules(Sample.summary()).html(in: PageContext(language: .english))
        // All reasons but the one that only words can tell.
        let pairs = RefusalReason.allCases.count - 1
        #expect(rules.matches(of: /class="example"/).count == 2 * pairs)
    }

    @Test func aRefusalCanBeContestedAndShowsWhatBecameOfIt() {
        let offer = "href=\"\(Link.contestPhoto(Sample.id(8)).path)\""
        #expect(html(Sample.refused).contains(offer))
        let open = html(Sample.contested)
        #expect(!open.contains(offer))
        #expect(open.contains("最迟 6 月 12 日（周五）10:00 答复"))
        let answered = Sample.detail(Sample.refused.summary, contest: Sample.contest(.upheld))
        #expect(html(answered).contains("维持驳回"))
        #expect(html(answered).contains("左边眉毛被盖住三分之一"))
    }

    @Test func whatTheRegistryReturnedShowsItsWordsAndOneTapToANewPhoto() {
        let html = html(Sample.returned)
        #expect(html.contains("图像与学籍照片差异较大"))
        #expect(html.contains("拍新照片，不用再付费"))
        #expect(html.contains("请在 6 月 17 日（周三）10:00 前提交新照片，还剩 7 天"))
        #expect(!html.contains(Link.contestPhoto(Sample.id(8)).path))
    }

    @Test func whoMissedTheDateReadsItWithTheContactAndIsOfferedNothing() {
        let end = Sample.now + 7 * 86_400
        let summary = Sample.summary(
            OrderLines(capture: .rejected, payment: .paid),
            repairBy: end,
        )
        let late = Sample.detail(summary, refusal: Sample.refusal, at: end + 1)
        let list = Page.orders(OrderList([Sample.listed(late)]), at: end + 1)
            .html(in: PageContext(language: .chinese))
        for html in [html(late), list] {
            #expect(
                html.contains("补拍已于 2026 年 6 月 17 日 10:00 截止，请联系采集中心：\(Sample.centre.contact)")
            )
            #expect(!html.contains("前拍一张新的"))
            #expect(!html.contains("最迟"))
            #expect(!html.contains(Link.camera(Sample.id(7)).path))
        }
    }

    @Test func afterClosingADraftReadsThatTheBatchIsClosed() {
        let closing = Sample.now + 30 * 86_400
        let closed = Sample.detail(Sample.draft.summary, at: closing)
        #expect(html(closed).contains("照片还没有提交。采集已于 2026 年 7 月 10 日 10:00 结束"))
        #expect(!html(closed).contains(Link.answers(Sample.id(7)).path))
    }

    @Test func whoStillHasToPayReadsWhenTheReviewBeginsAndEnds() {
        #expect(html(Sample.due).contains("支付完成后老师开始审核，2 个工作日内有结果"))
    }

    @Test func theAnswersPromiseADateAndSayFromWhen() {
        let context = PageContext(language: .chinese)
        let unpaid = Page.answers(Sample.draft).html(in: context)
        #expect(unpaid.contains("支付后开始审核，2 个工作日内有结果：今天支付，最迟 6 月 12 日（周五）18:00"))
        let paid = Sample.summary(OrderLines(capture: .draft, payment: .paid))
        let covered = Page.answers(Sample.detail(paid)).html(in: context)
        #expect(covered.contains("今天提交，最迟 6 月 12 日（周五）18:00 有结果"))
    }

    @Test func whereSubmissionsAreLimitedTheAnswersSayHowManyAreLeft() {
        let policy = Sample.policy(submissions: 3)
        let draft = Sample.summary(
            OrderLines(capture: .draft, payment: .paid),
            policy: policy,
            submissions: 1,
        )
        let page = Page.answers(Sample.detail(draft))
        #expect(page.html(in: PageContext(language: .chinese)).contains("还可以提交 2 次，这次用去 1 次"))
        #expect(page.html(in: PageContext(language: .english)).contains("You have 2 left"))
        let submitted = Sample.summary(
            OrderLines(capture: .submitted, payment: .paid),
            policy: policy,
            submissions: 2,
        )
        #expect(html(Sample.detail(submitted)).contains("再次提交要用去 1 次提交机会，还有 1 次"))
        let unlimited = Page.answers(Sample.draft).html(in: PageContext(language: .chinese))
        #expect(!unlimited.contains("提交次数"))
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

    @Test func checkYourAnswersHasAllColumnsOfTheConfirmation() {
        let html = Page.answers(Sample.draft).html(in: PageContext(language: .chinese))
        for words in [
            Sample.draft.summary.order.number.text, "王**", "138****5678", "w***@example.com",
            "320***********0505", "示范大学", "学校代码", Sample.school.code, "本科", "学号",
            "数量", "单价", "合计", "¥20.00",
        ] {
            #expect(html.contains(words), "\(words)")
        }
        #expect(!html.contains("100012345"))
        #expect(html.contains("href=\"\(Link.orderContact(Sample.id(7)).path)\""))
    }

    @Test func whatIsMadeOffersNoChangeOfItsContact() {
        let lines = OrderLines(
            capture: .approved,
            payment: .paid,
            registry: .sent,
            fulfilment: .making
        )
        let html = html(Sample.detail(Sample.summary(lines)))
        #expect(html.contains("138****5678"))
        #expect(!html.contains(Link.orderContact(Sample.id(7)).path))
    }

    @Test func checkYourAnswersSaysWhetherPaymentFollows() {
        let context = PageContext(language: .chinese)
        #expect(Page.answers(Sample.draft).html(in: context).contains("提交并去支付"))
        let paid = Sample.summary(OrderLines(capture: .draft, payment: .paid))
        let html = Page.answers(Sample.detail(paid)).html(in: context)
        #expect(html.contains("提交审核"))
    }
}

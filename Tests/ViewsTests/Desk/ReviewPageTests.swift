import Domain
import Foundation
import Testing
import Views

@Suite struct ReviewPageTests {
    private let context = DeskSamples.context(.english, DeskSamples.reviewer)

    @Test func everyReasonHasAKeyOfItsOwn() {
        let html = Page.review(DeskSamples.reviewCase(), now: DeskSamples.now).html(in: context)
        let keys = html.matches(of: /data-reason-key="(.)"/).map { String($0.1) }
        #expect(keys.count == RefusalReason.allCases.count)
        #expect(Set(keys).count == keys.count)
        for reason in RefusalReason.allCases {
            #expect(html.contains("value=\"\(reason.rawValue)\""))
        }
    }

    @Test func decidingWorksByFormsAndByKeys() {
        let html = Page.review(DeskSamples.reviewCase(), now: DeskSamples.now).html(in: context)
        let review = DeskSamples.review()
        #expect(html.contains("action=\"\(Link.decideReview(review.id).path)\""))
        #expect(html.contains("action=\"\(Link.releaseReview(review.id).path)\""))
        for key in ["a", "r", "s", "o"] { #expect(html.contains("data-key=\"\(key)\"")) }
    }

    @Test func theNextPhotoIsFetchedAhead() {
        let html = Page.review(DeskSamples.reviewCase(), now: DeskSamples.now).html(in: context)
        let alone = Page.review(DeskSamples.reviewCase(next: nil), now: DeskSamples.now)
            .html(in: context)
        let next = Link.deskPhotoFile(DeskSamples.id(8), .standard).path
        #expect(html.contains("rel=\"prefetch\" as=\"image\" href=\"\(next)\""))
        #expect(!alone.contains("prefetch"))
    }

    @Test func theLastDecisionCanBeUndoneFromTheNextPhoto() {
        let html = Page.review(
            DeskSamples.reviewCase(),
            now: DeskSamples.now,
            last: DeskSamples.last,
        ).html(in: context)
        #expect(html.contains("Approved \(DeskSamples.number(-60))"))
        #expect(html.contains("action=\"\(Link.undoReview(DeskSamples.id(30)).path)\""))
        #expect(html.contains("data-key=\"z\""))
    }

    @Test func aRefusalThatWasNotTakenKeepsWhatWasChosen() {
        let form = RefusalForm(reasons: [.hair, .other], remark: "耳朵", error: .reasonMissing)
        let html = Page.review(DeskSamples.reviewCase(), now: DeskSamples.now, refusal: form)
            .html(in: context)
        #expect(html.contains("<title>Error: "))
        #expect(html.contains("<details class=\"refusal\" open"))
        #expect(html.contains("value=\"hair\" checked"))
        #expect(html.contains("value=\"other\" checked"))
        #expect(!html.contains("value=\"glasses\" checked"))
        #expect(html.contains("value=\"耳朵\""))
    }

    @Test func whatTheMachineFoundPointsAtReasons() {
        let html = Page.review(DeskSamples.reviewCase(), now: DeskSamples.now).html(in: context)
        let suggested = html.matches(
            of: /class="reason is-suggested"><input type="checkbox" name="reasons" value="(\w+)"/
        ).map { String($0.1) }
        #expect(Set(suggested) == ["glasses", "pose"])
        #expect(html.contains("1.32") && html.contains("≤ 1"))
    }

    @Test func earlierRefusalsAreShownWithReasonsAndRemark() {
        let earlier = DeskSamples.review(
            .final,
            decision: .refused(reasons: [.blurred], remark: "<对焦>"),
        )
        let html = Page.review(DeskSamples.reviewCase(earlier: [earlier]), now: DeskSamples.now)
            .html(in: context)
        #expect(html.contains("Refused before"))
        #expect(html.contains("&lt;对焦&gt;"))
    }

    @Test func whatIsDoubtfulAboutTheDocumentIsMarked() {
        func html(_ doubts: [IdentityCheck.Doubt]?) -> String {
            let item = DeskSamples.reviewCase(doubts: doubts)
            return Page.review(item, now: DeskSamples.now).html(in: context)
        }
        let doubtful = html([.numberTyped, .nameDiffers])
        #expect(doubtful.contains("Number corrected by hand"))
        #expect(doubtful.contains("Name differs from the study record"))
        #expect(html([]).contains("Photographed, compared, the picture deleted"))
        #expect(!html(nil).contains("Check your identity"))
    }

    @Test func aPhotoBeyondItsDeadlineSaysSo() {
        let late = DeskSamples.now + 9 * 3600
        let html = Page.review(DeskSamples.reviewCase(), now: late).html(in: context)
        #expect(html.contains("overdue since"))
    }

    @Test func theQueueLooksForPhotosWithoutTakingOne() {
        let empty = ReviewQueue(waiting: [:], oldestDue: nil, decidedToday: 3)
        let html = Page.reviewQueue(empty).html(in: context)
        #expect(html.contains("data-address=\"/desk/review?look=yes\""))
        #expect(html.contains("No photos waiting"))
        #expect(Page.reviewQueue(DeskSamples.queue).html(in: context).contains("64 in the queue"))
    }
}

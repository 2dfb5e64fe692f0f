import Domain
import Foundation
import Testing

@testable import Views

@Suite struct CameraPageTests {
    private func html(_ page: Page, _ language: Language = .chinese) -> String {
        page.html(in: PageContext(language: language))
    }

    @Test func whereOnlyTheCameraIsTakenTheAlbumDoesNotShowAndTheFrontCameraIsRefused() {
        let only = html(.camera(Sample.summary(policy: Sample.policy(source: .camera))))
        #expect(only.contains("data-rear-only") && only.contains("这次采集不收自拍"))
        #expect(!only.contains("photo-album") && only.contains("capture=\"environment\""))
        let both = html(.camera(Sample.summary()))
        #expect(!both.contains("data-rear-only") && both.contains("photo-album"))
    }

    @Test(arguments: Language.allCases)
    func everyHintHasItsWordsAndTheBandsOfTheSpecification(language: Language) {
        let page = html(.camera(Sample.summary()), language)
        for hint in CameraHint.allCases { #expect(page.contains("data-hint-\(hint)=\"")) }
        // 50–110 and 200–300 of 640, 180–300 of 480.
        #expect(page.contains("data-hair=\"0.078 0.172\""))
        #expect(page.contains("data-eyes=\"0.313 0.469\""))
        #expect(page.contains("data-face=\"0.375 0.625\""))
    }

    @Test func aHelperSeesNothingOfThePerson() {
        let page = html(.helper(Sample.helperCase, token: "t"))
        let summary = Sample.summary()
        for secret in [
            summary.identity.maskedName, summary.order.number.text, summary.school.name,
            "138****5678",
        ] { #expect(!page.contains(secret)) }
        #expect(page.contains("action=\"/help/t/photo\""))
        #expect(page.contains("data-create=\"/help/t/uploads\""))
    }

    @Test func whereOnlyTheAlbumIsTakenNoFriendIsAsked() {
        let ask = Link.askHelper(Sample.id(7)).path
        #expect(html(.camera(Sample.summary())).contains(ask))
        let album = Sample.summary(policy: Sample.policy(source: .album))
        #expect(!html(.camera(album)).contains(ask))
    }

    @Test func whereOnePhotoIsTakenOneIsWarnedBeforeHandingIn() {
        var policy = Sample.policy()
        policy.recapture = .never
        let draft = Sample.detail(
            Sample.summary(OrderLines(capture: .draft, payment: .due), policy: policy)
        )
        #expect(html(.answers(draft)).contains("只采集一次"))
        #expect(!html(.answers(Sample.draft)).contains("只采集一次"))
    }

    @Test func aReviewerReadsHowAPhotoWasTaken() {
        func note(_ evidence: CaptureEvidence?, _ source: PhotoSource = .camera) -> String {
            let photo = Photo(
                id: Sample.id(8),
                order: Sample.id(7),
                original: DeskSamples.key("a"),
                byteCount: 1,
                source: source,
                evidence: evidence,
                createdAt: Sample.now,
            )
            return captureNote(photo).html(in: PageContext(language: .chinese))
        }
        let told = note(
            CaptureEvidence(
                witness: .page,
                facing: .rear,
                width: 4000,
                height: 3000,
                age: 3,
                device: "Chrome · Android"
            )
        )
        for words in ["后置", "4000 × 3000 像素", "3 秒", "Chrome · Android", "页面里的相机"] {
            #expect(told.contains(words))
        }
        #expect(!told.contains("notice-line"))
        #expect(note(nil).contains("没有拍摄记录"))
        #expect(note(CaptureEvidence(witness: .page, age: 7200)).contains("2 小时后才上传"))
        #expect(!note(nil, .album).contains("notice-line"))
    }
}

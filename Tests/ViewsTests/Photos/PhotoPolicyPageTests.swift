import Domain
import Foundation
import Testing
import Views

@Suite struct PhotoPolicyPageTests {
    private func rules(_ photos: PhotoPolicy) -> String {
        let policy = Sample.policy(photos: photos)
        return Page.photoRules(Sample.summary(policy: policy))
            .html(in: PageContext(language: .chinese))
    }

    @Test func theRulesSayWhoseBackgroundItIs() {
        #expect(rules(PhotoPolicy()).contains("系统会把背景换成蓝色"))
        let own = rules(PhotoPolicy(background: .asShot))
        #expect(own.contains("蓝色背景（#00A3E6）") && own.contains("不换背景"))
        #expect(rules(PhotoPolicy(background: .offer)).contains("可以保留原背景"))
    }

    @Test func theRulesAndTheDrawingsFollowTheGlassesOfTheBatch() {
        #expect(rules(PhotoPolicy()).contains("摘下眼镜"))
        let clear = rules(PhotoPolicy(glasses: .clearOnly))
        #expect(clear.contains("眼镜只能是无色透明的") && !clear.contains("摘下眼镜"))
        #expect(clear.contains(Text.reason(.glasses, glasses: .clearOnly).zh))
        let allowed = rules(PhotoPolicy(glasses: .allowed))
        #expect(allowed.contains("平时戴眼镜的可以戴"))
        #expect(allowed.contains(Text.reason(.glasses, glasses: .allowed).zh))
    }

    @Test func everyReasonButTheLastIsDrawnRightAndWrong() {
        let html = rules(PhotoPolicy())
        let drawn = RefusalReason.allCases.filter { $0 != .other }
        for reason in drawn { #expect(html.contains(Text.reason(reason).zh)) }
        #expect(html.ranges(of: "class=\"example\"").count == 2 * drawn.count)
    }

    @Test func theRulesAskForARecentPhotoAndAdviseASuitOrAWhiteShirt() {
        let html = rules(PhotoPolicy())
        for words in ["拍近照", "西装或白衬衫", "美瞳", "浓妆", "双耳"] { #expect(html.contains(words)) }
    }

    @Test func ofTwoFinishedPhotosEachCanBeTaken() {
        let html = Page.photo(Sample.twoGrounds).html(in: PageContext(language: .chinese))
        #expect(html.contains(Link.photoFile(Sample.id(8), .alternative).path))
        let address = Link.chooseGround(Sample.id(8)).path
        #expect(html.ranges(of: "action=\"\(address)\"").count == 2)
        for ground in Ground.allCases {
            #expect(html.contains("name=\"ground\" value=\"\(ground.rawValue)\""))
        }
    }

    @Test func aPhotoThatKeptItsBackgroundIsNotComparedWithItself() {
        var photo = Sample.photo(.standardised)
        photo.ground = .asShot
        let sample = Sample.photoDetail(.standardised)
        let detail = PhotoDetail(photo: photo, summary: sample.summary, actions: sample.actions)
        let html = Page.photo(detail).html(in: PageContext(language: .chinese))
        #expect(html.contains("背景没有改动"))
        #expect(!html.contains("data-module=\"compare\""))
    }

    @Test func theAdviceTellsTheWantedColour() {
        for id in [CheckID.backgroundColour, .backgroundUniformity] {
            let check = Check(id, .fail, value: 200, advice: .bringTheWantedBackground)
            #expect(Text.advice(for: check)?.zh.contains("#00A3E6") == true)
        }
    }
}

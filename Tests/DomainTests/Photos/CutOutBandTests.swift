import Domain
import Testing

@Suite struct CutOutBandTests {
    let spec = PhotoSpec.chsi

    @Test func aCutOutWithoutADoubtIsAccepted() {
        let measures = PhotoMeasures.sample()
        #expect(spec.cutOutBand(measures) == .accept)
        #expect(spec.cutOutIsSafe(measures))
        #expect(check(.cutOut, measures)?.verdict == .pass)
    }

    @Test func aDoubtfulCutOutGoesToAPersonWhoRetouches() {
        let measures = sample { $0.weakEdgeShare = 0.1 }
        #expect(spec.cutOutBand(measures) == .retouch)
        #expect(!spec.cutOutIsSafe(measures))
        #expect(check(.cutOut, measures)?.verdict == .cannotAssess)
        #expect(check(.cutOut, measures)?.advice == .letAPersonRetouch)
    }

    @Test func aHopelessCutOutIsRefusedWithAdvice() {
        let messy = sample { $0.weakEdgeShare = 0.4 }
        #expect(spec.cutOutBand(messy) == .refuse)
        #expect(check(.cutOut, messy)?.verdict == .fail)
        #expect(check(.cutOut, messy)?.advice == .standBeforeAPlainWall)
        let dark = sample { $0.backgroundLightness = 10 }
        #expect(check(.cutOut, dark)?.advice == .standBeforeALighterWall)
        let tight = sample { $0.coverage = nil }
        #expect(spec.cutOutBand(tight) == .refuse)
    }

    @Test func withoutAFaceThereIsNoBand() {
        var measures = PhotoMeasures.sample()
        measures.matting = nil
        #expect(spec.cutOutBand(measures) == nil)
    }

    @Test func onlyAnEvenBackgroundOfNearlyTheWantedColourKeepsItsEdges() {
        #expect(!spec.keepsItsEdges(.sample()))
        #expect(spec.keepsItsEdges(sample { $0.backgroundDistance = 12 }))
        #expect(!spec.keepsItsEdges(sample { $0.backgroundDistance = 13 }))
        #expect(
            !spec.keepsItsEdges(
                sample {
                    $0.backgroundDistance = 5
                    $0.backgroundSpread = 4
                }
            )
        )
    }

    @Test func confidenceIsAHalfAtTheMarkOfAcceptance() {
        let rising = Grades(worst: 0.8, accept: 0.9, best: 1)
        #expect(rising.confidence(0.9) == 0.5)
        #expect(rising.confidence(0.8) == 0 && rising.confidence(0.2) == 0)
        #expect(rising.confidence(1) == 1)
        #expect(rising.confidence(0.8999) < 0.5)
        let falling = Grades(worst: 0.25, accept: 0.06, best: 0)
        #expect(falling.confidence(0.06) == 0.5)
        #expect(falling.confidence(0) == 1 && falling.confidence(0.3) == 0)
        #expect(falling.confidence(0.061) < 0.5)
    }

    private func sample(_ change: (inout MattingMeasures) -> Void) -> PhotoMeasures {
        var measures = PhotoMeasures.sample()
        if var matting = measures.matting {
            change(&matting)
            measures.matting = matting
        }
        return measures
    }

    private func check(_ id: CheckID, _ measures: PhotoMeasures) -> Check? {
        spec.judge(measures).first { $0.id == id }
    }
}

import Domain
import Foundation
import Testing

@Suite struct JudgementTests {
    let spec = PhotoSpec.chsi

    @Test func goodMeasuresPassEveryCheck() {
        let checks = spec.judge(.sample())
        #expect(checks.allSatisfy { $0.verdict == .pass })
        #expect(checks.allSatisfy { $0.advice == nil })
        #expect(Set(checks.map(\.id)).count == checks.count)
    }

    @Test func allFaultsAreToldAtOnce() {
        var measures = PhotoMeasures.sample()
        measures.roll = -8
        measures.mouthOpenness = 0.4
        measures.eyeSharpness = 3
        measures.matting?.agreement = 0.7
        let failed = spec.judge(measures).filter { $0.verdict == .fail }.map(\.id)
        #expect(failed == [.headPoseRoll, .mouthClosed, .sharpness, .cutOut])
    }

    @Test func aDarkFaceBeforeALightWallIsNotRefused() {
        var measures = PhotoMeasures.sample()
        measures.faceLightness = 24
        measures.matting?.backgroundLightness = 85
        #expect(verdict(.underExposurePrevention, measures) == .pass)
        measures.underExposedShare = 0.4
        #expect(verdict(.underExposurePrevention, measures) == .warn)
        measures.matting?.backgroundLightness = 30
        #expect(verdict(.underExposurePrevention, measures) == .fail)
    }

    @Test func shutEyesAreRefusedAndNarrowOnesLeftToAReviewer() {
        var measures = PhotoMeasures.sample()
        measures.eyeOpenness = 20
        #expect(verdict(.eyesOpen, measures) == .fail)
        measures.eyeOpenness = 35
        #expect(verdict(.eyesOpen, measures) == .warn)
        measures.eyeOpenness = 50
        #expect(verdict(.eyesOpen, measures) == .pass)
    }

    @Test func glassesFollowTheSpec() {
        var measures = PhotoMeasures.sample()
        measures.glassesEdge = 2
        #expect(verdict(.noGlasses, measures) == .warn)
        var lenient = spec
        lenient.glasses = .allowed
        #expect(lenient.judge(measures).first { $0.id == .noGlasses }?.verdict == .pass)
    }

    @Test func whatWasNotMeasuredGoesToAPerson() {
        var measures = PhotoMeasures.sample()
        measures.yaw = nil
        #expect(verdict(.headPoseYaw, measures) == .cannotAssess)
    }

    @Test func theSideThatLacksRoomIsNamed() throws {
        var measures = PhotoMeasures.sample()
        measures.centreX = 230
        let checks = spec.judge(measures)
        let left = try #require(checks.first { $0.id == .leftwardCropOfTheFaceInImage })
        #expect(left.verdict == .fail && left.advice == .leaveRoomOnTheLeft)
        #expect(try #require(left.value) < #require(left.allowed?.low))
        #expect(verdict(.rightwardCropOfTheFaceInImage, measures) == .pass)
    }

    @Test func whatASideLacksIsToldOnce() {
        var measures = PhotoMeasures.sample()
        measures.centreX = 230
        #expect(verdict(.framing, measures) == nil)
        #expect(spec.judge(measures).filter { $0.verdict == .fail }.count == 1)
    }

    @Test func aPictureTooNarrowForBothSidesSaysHowNarrow() throws {
        // At the tightest crop 480 columns take 668 source pixels, a side alone 317 at least.
        var measures = PhotoMeasures.sample()
        measures.imageWidth = 650
        measures.centreX = 325
        let failed = spec.judge(measures).filter { $0.verdict == .fail }
        let framing = try #require(failed.first { $0.id == .framing })
        #expect(failed.count == 1)
        #expect(try #require(framing.value) < #require(framing.allowed?.low))
    }

    @Test func aTightFrameIsNotBlamedOnTheWallButABadWallIsTold() {
        var measures = PhotoMeasures.sample()
        measures.imageHeight = 960
        measures.matting?.agreement = 0.7
        #expect(verdict(.marginBelowOfTheFaceInImage, measures) == .fail)
        #expect(verdict(.cutOut, measures) == nil)
        #expect(verdict(.backgroundUniformity, measures) == .pass)
        measures.matting?.backgroundSpread = 8
        #expect(verdict(.backgroundUniformity, measures) == .fail)
        measures.matting?.backgroundSpread = 1
        measures.matting?.coverage = 0.4
        #expect(verdict(.backgroundUniformity, measures) == .fail)
    }

    @Test func aFailingValueIsNeverShownInsideItsBand() {
        let digit: (Double) -> Double = { $0 < 10 ? 0.01 : 1 }
        let low = Check(.framing, .fail, value: 0.8999, allowed: Band(low: 0.9001))
        #expect(low.valueToShow(step: digit).map { $0 < 0.895 } == true)
        let high = Check(.framing, .fail, value: 300.2, allowed: Band(180...300))
        #expect(high.valueToShow(step: digit) == 301)
        let far = Check(.framing, .fail, value: 0.3, allowed: Band(low: 0.9))
        #expect(far.valueToShow(step: digit) == 0.3)
        let inside = Check(.framing, .pass, value: 200.4, allowed: Band(180...300))
        #expect(inside.valueToShow(step: digit) == 200.4)
    }

    @Test func aFinishedPhotoOutsideItsBandsSaysWhichMeasure() throws {
        let photo = StandardPhoto(
            jpeg: .init(count: 35_000),
            width: 480,
            height: 640,
            dpi: 300,
            quality: 90,
            hairTop: 80,
            eyeLine: 310,
            faceWidth: 200,
            centreOffset: 0,
        )
        let check = try #require(spec.judge(photo).first { $0.verdict == .fail })
        #expect(check.id == .framing && check.value == 310 && check.allowed?.high == 300)
    }

    @Test func hairThatTouchesTheEdgeIsRefused() {
        var measures = PhotoMeasures.sample()
        measures.matting?.hairTouchesEdge = true
        #expect(verdict(.marginAboveOfTheFaceInImage, measures) == .fail)
    }

    @Test func oneDoubtfulFeatureIsEnoughToRefuseTheCutOut() {
        let doubts: [(inout MattingMeasures) -> Void] = [
            { $0.agreement = 0.86 }, { $0.backgroundLightness = 24 },
            { $0.weakEdgeShare = 0.08 }, { $0.backgroundSpread = 4 }, { $0.coverage = nil },
            { $0.coverage = 0.9 }, { $0.foreignArea = 0.06 }, { $0.outlyingArea = 0.09 },
            { $0.shadeArea = 0.01 }, { $0.looseArea = 0.01 }, { $0.hollowArea = 0.05 },
            { $0.shoulderNotch = 0.1 }, { $0.halo = 0.1 },
            { $0.weakShoulderShare = 0.1 }, { $0.strangeArea = 0.01 }, { $0.flatArea = 0.02 },
            { $0.alikeShare = 0.05 }, { $0.regainedArea = 0.005 },
            { $0.faintStep = 1 },
        ]
        #expect(spec.cutOutIsSafe(.sample()))
        for doubt in doubts {
            var measures = PhotoMeasures.sample()
            if var matting = measures.matting {
                doubt(&matting)
                measures.matting = matting
            }
            #expect(!spec.cutOutIsSafe(measures))
        }
    }

    @Test func aFaintOutlineOfTheShouldersAloneRefusesNobody() {
        var measures = PhotoMeasures.sample()
        measures.matting?.faintStep = 0
        #expect(spec.cutOutBand(measures) == .retouch)
        measures.matting?.faintStep = nil
        #expect(spec.cutOutBand(measures) == .accept)
    }

    @Test func noBackgroundIsHopelessUnlessItAloneRefusesTheCutOut() {
        var measures = PhotoMeasures.sample()
        // What is not cut out yet agrees with nothing.
        measures.matting?.agreement = 0
        #expect(spec.cutOutCanSucceed(measures))
        let hopeless: [(inout MattingMeasures) -> Void] = [
            { $0.coverage = 0.4 }, { $0.coverage = nil }, { $0.backgroundSpread = 7 },
            { $0.backgroundLightness = 15 },
        ]
        for fault in hopeless {
            var measures = measures
            if var matting = measures.matting {
                fault(&matting)
                measures.matting = matting
            }
            #expect(!spec.cutOutCanSucceed(measures))
            #expect(spec.cutOutBand(measures) == .refuse)
        }
    }

    @Test func theWorstVerdictCounts() {
        let order: [Verdict] = [.pass, .warn, .cannotAssess, .fail]
        #expect(order.sorted() == order)
        #expect(order.shuffled().max() == .fail)
    }

    private func verdict(_ id: CheckID, _ measures: PhotoMeasures) -> Verdict? {
        spec.judge(measures).first { $0.id == id }?.verdict
    }
}

extension PhotoMeasures {
    /// A portrait without a fault.
    static func sample() -> PhotoMeasures {
        var measures = PhotoMeasures(
            format: .jpeg,
            imageWidth: 1200,
            imageHeight: 1600,
            faceCount: 1,
        )
        measures.hasLandmarks = true
        measures.face = Mark(x: 400, y: 500, width: 400, height: 400)
        measures.faceWidth = 370
        measures.interEyeDistance = 160
        measures.centreX = 600
        measures.eyeLineY = 615
        measures.chinY = 930
        measures.roll = 0.4
        measures.yaw = 0.05
        measures.pitch = 0.31
        measures.eyeOpenness = 70
        measures.mouthOpenness = 0.02
        measures.glassesEdge = 0.3
        measures.eyeSharpness = 18
        measures.reblurRatio = 0.62
        measures.faceLightness = 65
        measures.underExposedShare = 0.01
        measures.overExposedShare = 0
        measures.lightAsymmetry = 0.04
        measures.lightOverlap = 0.7
        measures.lensGlare = 0
        measures.browSkin = 0.9
        measures.reblurAlong = 0.68
        measures.reblurAcross = 0.64
        measures.skinDetail = 3
        measures.dynamicRange = 7.1
        measures.skinA = 14
        measures.skinB = 16
        measures.faceChroma = 21
        measures.skinGlare = 0.002
        measures.wallSpread = 0.6
        measures.wallLightness = 88
        measures.borderWidth = 0
        measures.textStrokes = 0
        measures.frameLine = 0.2
        measures.screenPeaks = 11
        measures.fileBytes = 2_000_000
        measures.jpegQuality = 92
        measures.blockiness = 1.1
        measures.pictureHash = PictureHash(0x3bd1_71a0_94c5_2e6f)
        measures.faceHash = PictureHash(0x91e0_55aa_1c3c_7b02)
        measures.outline = OutlineMeasures(shoulderSlope: 1, shadowDepth: 3)
        measures.matting = MattingMeasures(
            agreement: 0.97,
            backgroundLightness: 88,
            weakEdgeShare: 0,
            weakShoulderShare: 0,
            coverage: 0.99,
            backgroundSpread: 0.6,
            foreignArea: 0,
            outlyingArea: 0,
            shadeArea: 0,
            looseArea: 0,
            hollowArea: 0,
            shoulderNotch: 0,
            halo: 0.02,
            hairTopY: 300,
            hairTouchesEdge: false,
            backgroundDistance: 200,
            clothingNearBackground: 0,
        )
        return measures
    }
}

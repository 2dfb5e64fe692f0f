import Domain
import Testing

@Suite struct PlacementTests {
    private let spec = PhotoSpec.chsi
    private let picture = PictureSize(width: 1200, height: 1600)

    @Test func theFirstFrameIsAsWideAsThePictureAllows() {
        #expect(spec.widest(on: picture) == Placement(left: 0, top: 0, width: 999))
        let wide = spec.widest(on: PictureSize(width: 1600, height: 1200))
        #expect(wide == Placement(left: 219, top: 0, width: 562))
    }

    @Test(arguments: Placement.Move.allCases)
    func noMoveLeavesThePictureOrTheLeastPixels(_ move: Placement.Move) {
        for size in [
            picture, PictureSize(width: 1600, height: 1200), PictureSize(width: 300, height: 900),
        ] {
            var frame = spec.widest(on: size)
            for _ in 0..<60 { frame = spec.moving(frame, move, on: size) }
            #expect(frame.left >= 0 && frame.left + frame.width <= 1000)
            #expect(frame.top >= 0 && frame.top + frame.width * 4 / 3 <= size.relativeHeight)
            let isEnough = spec.frameSize(frame, of: size).verdict == .pass
            #expect(isEnough == (size.width >= 360))
        }
    }

    @Test func aMoveGoesItsWayAndCloserShowsLess() {
        let frame = Placement(left: 300, top: 300, width: 400)
        #expect(spec.moving(frame, .left, on: picture).left < 300)
        #expect(spec.moving(frame, .right, on: picture).left > 300)
        #expect(spec.moving(frame, .up, on: picture).top < 300)
        #expect(spec.moving(frame, .down, on: picture).top > 300)
        #expect(spec.moving(frame, .closer, on: picture).width < 400)
        #expect(spec.moving(frame, .farther, on: picture).width > 400)
    }

    @Test func theCropIsTheFrameInPixelsOfThePicture() {
        let crop = spec.crop(Placement(left: 100, top: 50, width: 500), of: picture)
        #expect(crop.x == 120 && crop.y == 60)
        #expect(crop.scale == 0.8)
    }

    @Test func everythingIsLeftToPeopleWithItsReason() {
        let checks = spec.leftToPeople(picture)
        #expect(checks.allSatisfy { $0.verdict == .cannotAssess && $0.advice == .faceNotProcessed })
        #expect(Set(checks.map(\.id)).isSuperset(of: [.singleFacePresent, .eyesOpen, .noGlasses]))
    }

    @Test func tooFewPixelsAreToldInNumbers() {
        let check = spec.frameSize(
            Placement(left: 0, top: 0, width: 1000),
            of: PictureSize(width: 300, height: 400),
        )
        #expect(check.verdict == .fail && check.value == 300 && check.allowed?.low == 360)
        #expect(check.advice == .useALargerPicture)
    }
}

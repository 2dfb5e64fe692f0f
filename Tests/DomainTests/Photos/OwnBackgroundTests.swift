import Domain
import Foundation
import Testing

@Suite struct OwnBackgroundTests {
    private var spec: PhotoSpec {
        var spec = PhotoSpec.chsi
        spec.ground = .asShot
        return spec
    }

    private func measures(
        distance: Double = 30,
        spread: Double = 2,
        agreement: Double = 0.9,
    ) -> PhotoMeasures {
        var measures = PhotoMeasures.sample()
        measures.matting?.backgroundDistance = distance
        measures.matting?.backgroundSpread = spread
        measures.matting?.agreement = agreement
        return measures
    }

    private func check(_ id: CheckID, _ measures: PhotoMeasures) -> Check? {
        spec.judge(measures).first { $0.id == id }
    }

    @Test(arguments: [(0.0, Verdict.pass), (71, .pass), (108, .warn), (220, .fail), (272, .fail)])
    func aBackgroundThatIsBroughtAlongHasAboutTheWantedColour(
        _ distance: Double,
        _ verdict: Verdict
    ) {
        let found = check(.backgroundColour, measures(distance: distance))
        #expect(found?.verdict == verdict)
        #expect(found?.advice == (verdict == .pass ? nil : .bringTheWantedBackground))
    }

    @Test func anUnevenBackgroundIsRefusedAndADarkBlueOneIsNot() {
        #expect(check(.backgroundUniformity, measures(spread: 8))?.verdict == .fail)
        #expect(
            check(.backgroundUniformity, measures(spread: 8))?.advice == .bringTheWantedBackground
        )
        var dark = measures()
        dark.matting?.backgroundLightness = 30
        #expect(check(.backgroundUniformity, dark)?.verdict == .pass)
    }

    @Test func nobodyIsBlamedForAnOutlineThatIsNotNeeded() {
        let unsure = measures(agreement: 0.1)
        #expect(check(.cutOut, unsure) == nil)
        #expect(spec.canBeMade(unsure))
        #expect(!PhotoSpec.chsi.canBeMade(unsure))
    }

    @Test func theCropNeverLeavesThePicture() throws {
        // 90 rows above the hair are too few at the widest crop, though a new wall would do.
        let person = Standing(
            width: 1200,
            height: 1600,
            hairTop: 90,
            eyeLine: 400,
            chin: 740,
            centre: 600,
            faceWidth: 400,
        )
        let crop = try #require(spec.crop(for: person))
        #expect(crop.y >= 0 && crop.x >= 0)
        #expect(crop.hairTop >= spec.hairTop.lowerBound)
        let free = try #require(PhotoSpec.chsi.crop(for: person))
        #expect(free.y < 0)
        #expect(spec.crop(for: person.with(hairTop: 20)) == nil)
    }

    @Test func tooLittleWallAboveIsToldAsRoom() {
        var measures = PhotoMeasures.sample()
        (measures.imageWidth, measures.imageHeight) = (1200, 1600)
        (measures.centreX, measures.faceWidth) = (600, 400)
        (measures.eyeLineY, measures.chinY) = (330, 670)
        measures.matting?.hairTopY = 20
        #expect(check(.marginAboveOfTheFaceInImage, measures)?.verdict == .fail)
        #expect(check(.marginAboveOfTheFaceInImage, measures)?.advice == .leaveRoomAbove)
        let replaced = PhotoSpec.chsi.judge(measures)
        #expect(replaced.first { $0.id == .marginAboveOfTheFaceInImage }?.verdict == .pass)
    }

    @Test func onlyAFinishedPhotoThatIsThereCanBeChosen() throws {
        var photo = Photo(
            id: Photo.ID(UUID()),
            order: Order.ID(UUID()),
            original: try key("a"),
            byteCount: 1,
            source: .album,
            createdAt: Date(timeIntervalSince1970: 0),
            state: .standardised,
        )
        #expect(throws: PhotoError.groundNotOffered) { try photo.choose(.asShot) }
        #expect(throws: Never.self) { try photo.choose(.replaced) }
    }

    private func key(_ digit: Character) throws -> ObjectKey {
        try #require(ObjectKey(rawValue: String(repeating: digit, count: 64)))
    }
}

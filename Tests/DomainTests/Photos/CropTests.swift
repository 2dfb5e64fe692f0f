import Domain
import Testing

@Suite struct CropTests {
    let spec = PhotoSpec.chsi

    @Test func aRoomyPictureIsCroppedWithTheSmallestFace() throws {
        let crop = try #require(spec.crop(for: .sample()))
        #expect(crop.faceWidth == 183)
        #expect(spec.hairTop.contains(crop.hairTop))
        #expect(abs(crop.x + 240 / crop.scale - 600) < 0.001)
    }

    @Test func theCropNeverLeavesTheSourceBelowOrBeside() throws {
        for height in stride(from: 900.0, through: 1600, by: 50) {
            for width in stride(from: 600.0, through: 1400, by: 100) {
                let person = Standing.sample(width: width, height: height)
                guard let crop = spec.crop(for: person) else { continue }
                #expect(crop.y + 640 / crop.scale <= height + 0.001)
                #expect(crop.x >= -0.001)
                #expect(crop.x + 480 / crop.scale <= width + 0.001)
            }
        }
    }

    @Test func lessRoomBelowMakesTheFaceLarger() throws {
        let roomy = try #require(spec.crop(for: .sample(height: 1600)))
        let tight = try #require(spec.crop(for: .sample(height: 1260)))
        #expect(tight.faceWidth > roomy.faceWidth)
        #expect(spec.faceWidth.contains(tight.faceWidth))
    }

    @Test func aPictureThatEndsAtTheChinHasNoCrop() {
        #expect(spec.crop(for: .sample(height: 960)) == nil)
    }

    @Test func aFaceBesideTheMiddleIsAllowedALittle() throws {
        let person = Standing.sample(width: 1200, centre: 470)
        let crop = try #require(spec.crop(for: person))
        let offset = (person.centre - crop.x) * crop.scale - 240
        #expect(abs(offset) <= spec.centreTolerance)
    }
}

extension Standing {
    /// A person in a roomy portrait of 1200 × 1600 pixels.
    static func sample(
        width: Double = 1200,
        height: Double = 1600,
        centre: Double? = nil
    )
        -> Standing
    {
        Standing(
            width: width,
            height: height,
            hairTop: 300,
            eyeLine: 615,
            chin: 930,
            centre: centre ?? width / 2,
            faceWidth: 370,
        )
    }
}

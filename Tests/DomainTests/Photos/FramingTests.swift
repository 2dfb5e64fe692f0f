import Domain
import Testing

/// Framing is judged before anybody is cut out.
@Suite struct FramingTests {
    let spec = PhotoSpec.chsi

    @Test func aWellFramedPersonIsCutOut() {
        #expect(spec.needsCutOut(unseen()))
    }

    @Test func aPictureWithoutRoomForAnyHairNeedsNoCutOut() {
        var measures = unseen()
        measures.imageHeight = 960
        #expect(!spec.needsCutOut(measures))
        let checks = spec.judge(measures)
        #expect(checks.filter { $0.verdict != .pass }.map(\.id) == [.marginBelowOfTheFaceInImage])
        #expect(!checks.contains { $0.id == .cutOut })
    }

    @Test func allSidesThatLackRoomAreToldAtOnceWithHowMuch() throws {
        var measures = unseen()
        measures.imageWidth = 480
        measures.imageHeight = 960
        measures.centreX = 240
        measures.eyeLineY = 150
        measures.chinY = 465
        measures.imageHeight = 520
        let failed = spec.judge(measures).filter { $0.verdict == .fail }
        let sides: Set<CheckID> = [
            .marginAboveOfTheFaceInImage, .marginBelowOfTheFaceInImage,
            .leftwardCropOfTheFaceInImage, .rightwardCropOfTheFaceInImage,
        ]
        #expect(Set(failed.map(\.id)) == sides)
        for check in failed {
            #expect(try #require(check.value) < #require(check.allowed?.low))
            #expect(check.unit == .headHeights)
        }
    }

    @Test func whatHairWouldFitDecidesAfterTheCutOutOnly() {
        // Short hair fits, an average head would not: the cut-out has to show which it is.
        var measures = unseen()
        measures.eyeLineY = 300
        measures.chinY = 615
        #expect(spec.needsCutOut(measures))
    }

    @Test func severalPeopleAreNotCutOut() {
        var measures = unseen()
        measures.faceCount = 2
        #expect(!spec.needsCutOut(measures))
    }

    @Test func aWallThatIsSurelyBadIsToldWithoutACutOut() {
        var measures = unseen()
        measures.imageHeight = 960
        measures.wallSpread = 9
        #expect(failed(measures) == [.marginBelowOfTheFaceInImage, .backgroundUniformity])
        measures.wallSpread = 1
        measures.wallLightness = 12
        #expect(failed(measures) == [.marginBelowOfTheFaceInImage, .backgroundUniformity])
    }

    @Test func everyWidthAndEyeLineIsTriedBeforeGivingUp() {
        // Wherever a plain search over both finds a crop, the solver finds one as well.
        for height in stride(from: 1000.0, through: 1600, by: 40) {
            for forehead in stride(from: 0.6, through: 1.3, by: 0.1) {
                let person = Standing.sample(height: height)
                    .with(hairTop: 615 - forehead * 370)
                let found = spec.crop(for: person) != nil
                #expect(found == hasCrop(person), "\(height) \(forehead)")
            }
        }
    }

    /// Every face width and eye line in whole pixels, within the margin for measuring again.
    private func hasCrop(_ person: Standing) -> Bool {
        stride(from: 183.0, through: 297, by: 1).contains { width in
            let scale = width / person.faceWidth
            return stride(from: 203.0, through: 297, by: 0.25).contains { eyes in
                let top = eyes - (person.eyeLine - person.hairTop) * scale
                let rowsBelow = 640 - eyes
                return (53...107).contains(top)
                    && rowsBelow <= (person.height - person.eyeLine) * scale
                    && rowsBelow >= (person.chin - person.eyeLine) * scale + 0.5 * width
            }
        }
    }

    private func failed(_ measures: PhotoMeasures) -> [CheckID] {
        spec.judge(measures).filter { $0.verdict == .fail }.map(\.id)
    }

    /// A portrait without a fault before anybody was cut out.
    private func unseen() -> PhotoMeasures {
        var measures = PhotoMeasures.sample()
        measures.matting = nil
        measures.outline = nil
        return measures
    }
}

import Domain
import Foundation
import Imaging
import Testing

@Suite struct CutOutTests {
    let engine: ImageEngine
    let spec = PhotoSpec.chsi

    init() throws { engine = try Fixture.engine.get() }

    @Test(arguments: ["good.jpg", "good2.jpg"])
    func theOldBackgroundDoesNotShowAlongTheOutline(name: String) async throws {
        let measures = try await engine.inspect(Fixture.made(name), against: spec).measures
        let matting = try #require(measures.matting)
        #expect(matting.halo <= spec.thresholds.matting.halo.accept)
        #expect(spec.cutOutBand(measures) == .accept)
    }

    @Test func peopleBeforeShelvesAreNotCutOut() async throws {
        let bytes = try Fixture.made("busyBackground.jpg")
        let result = try await engine.standardise(bytes, to: spec)
        #expect(spec.cutOutBand(result.inspection.measures) == .refuse)
        #expect(result.output == nil)
    }

    @Test func beforeAHopelessBackgroundNothingIsCutOutAndTheBackgroundIsBlamed() async throws {
        let bytes = try Fixture.made("busyBackground.jpg")
        let result = try await engine.standardise(bytes, to: spec)
        #expect(result.timings[.background] > 0)
        #expect(result.timings[.segmentation] == 0)
        let check = try #require(
            result.inspection.checks.first { $0.id == .backgroundUniformity }
        )
        #expect(check.verdict == .fail)
        #expect(check.value != nil)
        #expect(check.advice == .standBeforeAPlainWall)
        // Somebody with a brush still gets an outline to begin with.
        #expect(try await engine.drawMask(of: bytes, against: spec) != nil)
    }

    @Test func somethingThatHangsBesideTheHeadIsLeftToAPerson() async throws {
        var picture = try await Fixture.small("good.jpg")
        let measures = try await engine.inspect(file(picture), against: spec).measures
        let eyes = Int(try #require(measures.eyeLineY)),
            centre = Int(try #require(measures.centreX))
        let width = Int(try #require(measures.faceWidth))
        for y in eyes..<eyes + width / 3 {
            for x in centre + width / 2..<centre + width {
                picture[x, y] = Colour(red: 30, green: 120, blue: 60)
            }
        }
        let result = try await engine.standardise(file(picture), to: spec)
        #expect(spec.cutOutBand(result.inspection.measures) != .accept)
        #expect(result.output == nil)
    }

    @Test func aPhotoOnTheWantedBlueKeepsItsOwnEdges() async throws {
        let first = try #require(
            await engine.standardise(Fixture.made("good.jpg"), to: spec).output
        )
        let again = try await engine.standardise(first.jpeg, to: spec)
        #expect(spec.keepsItsEdges(again.inspection.measures))
        let photo = try #require(again.output)
        let made = try Pixels(decoding: photo.jpeg)
        let framed = try Pixels(decoding: #require(again.framedOriginal))
        // The same picture twice, but for what two JPEGs add to it.
        var far = 0
        for y in 0..<640 {
            for x in 0..<480 where made[x, y].distance(to: framed[x, y]) > 24 { far += 1 }
        }
        #expect(far < 480 * 640 / 500)
        for x in 0..<480 { #expect(made[x, 10].distance(to: spec.background) <= 1) }
    }

    private func file(_ picture: Pixels) -> Data {
        PNG.file(
            width: picture.width,
            height: picture.height,
            colourType: 2,
            samples: picture.bytes,
        )
    }
}

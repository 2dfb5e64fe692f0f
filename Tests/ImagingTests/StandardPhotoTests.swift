import Domain
import Foundation
import Imaging
import Testing

@Suite struct StandardPhotoTests {
    let engine: ImageEngine
    let spec = PhotoSpec.chsi

    init() throws { engine = try Fixture.engine.get() }

    @Test(arguments: ["good.jpg", "good2.jpg", "good.webp", "good.heic"])
    func aGoodPortraitBecomesAPhotoWithinEveryBand(name: String) async throws {
        let result = try await engine.standardise(Fixture.made(name), to: spec)
        let photo = try #require(result.output)
        // Drawn skin that was encoded once more may look smoothed, which is for a reviewer to see.
        #expect(result.inspection.findings.allSatisfy { $0.id == .notRetouched })
        #expect(spec.fileBytes.contains(photo.bytes))
        #expect(spec.quality.contains(photo.quality))
        #expect(spec.hairTop.contains(photo.hairTop))
        #expect(spec.eyeLine.contains(photo.eyeLine))
        #expect(spec.faceWidth.contains(photo.faceWidth))
        #expect(abs(photo.centreOffset) <= spec.centreTolerance)
        #expect(try #require(result.mattingConfidence) >= 0.5)
    }

    @Test func thePhotoMeasuredAgainKeepsItsGeometry() async throws {
        let made = try await engine.standardise(Fixture.made("good.jpg"), to: spec)
        let photo = try #require(made.output)
        let measures = try await engine.inspect(photo.jpeg, against: spec).measures
        #expect(measures.imageWidth == 480 && measures.imageHeight == 640)
        #expect(abs(try #require(measures.faceWidth) - photo.faceWidth) < 6)
        #expect(abs(try #require(measures.eyeLineY) - photo.eyeLine) < 4)
        #expect(abs(try #require(measures.matting).hairTopY - photo.hairTop) < 6)
    }

    @Test func theBackgroundIsTheExactBlueAndHasNoHoles() async throws {
        let result = try await engine.standardise(Fixture.made("good.jpg"), to: spec)
        let photo = try Pixels(decoding: #require(result.output).jpeg)
        #expect(photo.width == 480 && photo.height == 640)
        for x in 0..<480 {
            for y in 0..<40 { #expect(photo[x, y].distance(to: spec.background) <= 1) }
        }
        for y in 240..<640 { #expect(photo[240, y].distance(to: spec.background) > 30) }
    }

    @Test func theFileIsAPlainJPEGWithDensityAndWithoutMetadata() async throws {
        let result = try await engine.standardise(Fixture.made("good.jpg"), to: spec)
        let jpeg = try #require(result.output).jpeg
        #expect(Array(jpeg[0..<4]) == [0xff, 0xd8, 0xff, 0xe0])
        #expect(Array(jpeg[6..<11]) == Array("JFIF".utf8) + [0])
        #expect(Array(jpeg[13..<18]) == [1, 0x01, 0x2c, 0x01, 0x2c])
        #expect(Array(jpeg.suffix(2)) == [0xff, 0xd9])
        let markers = JPEG.markers(of: jpeg)
        #expect(!markers.contains { (0xe1...0xef).contains($0) || $0 == 0xfe })
    }

    @Test func aPhotoOnTheWantedBlueIsAcceptedAgain() async throws {
        let first = try await engine.standardise(Fixture.made("good.jpg"), to: spec)
        let again = try await engine.inspect(#require(first.output).jpeg, against: spec)
        #expect(again.checks.first { $0.id == .cutOut }?.verdict == .pass)
        #expect(again.checks.first { $0.id == .backgroundUniformity }?.verdict == .pass)
    }

    @Test func anInspectionSurvivesJSON() async throws {
        let inspection = try await engine.inspect(Fixture.made("good2.jpg"), against: spec)
        let data = try JSONEncoder().encode(inspection)
        #expect(try JSONDecoder().decode(Inspection.self, from: data) == inspection)
    }
}

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
        #expect(result.inspection.verdict == .pass)
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
        let markers = markers(of: jpeg)
        #expect(!markers.contains { (0xe1...0xef).contains($0) || $0 == 0xfe })
    }

    @Test(arguments: ["good.jpg", "good2.jpg"])
    func theFramedOriginalLiesExactlyUnderThePhoto(name: String) async throws {
        let result = try await engine.standardise(Fixture.made(name), to: spec)
        let photo = try #require(result.output)
        let made = try Pixels(decoding: photo.jpeg)
        let framed = try Pixels(decoding: #require(result.framedOriginal))
        #expect(framed.width == 480 && framed.height == 640)
        let still = difference(of: made, framed, in: photo, movedBy: 0)
        #expect(still < 4)
        #expect(difference(of: made, framed, in: photo, movedBy: 1) > still)
        #expect(difference(of: made, framed, in: photo, movedBy: -1) > still)
        #expect(framed[5, 5].distance(to: spec.background) > 30)
    }

    @Test func aboveTheSourceTheFramedOriginalGoesOnEvenly() async throws {
        let whole = try Pixels(decoding: Fixture.made("good.jpg"))
        let cut = 230
        let samples = Array(whole.bytes.dropFirst(3 * whole.width * cut))
        let low = PNG.file(
            width: whole.width,
            height: whole.height - cut,
            colourType: 2,
            samples: samples,
        )
        let result = try await engine.standardise(low, to: spec)
        let framed = try Pixels(decoding: #require(result.framedOriginal))
        for y in 1..<20 {
            for x in 0..<480 { #expect(framed[x, y].distance(to: framed[x, 0]) <= 3) }
            for x in 1..<480 { #expect(framed[x, y].distance(to: framed[x - 1, y]) <= 6) }
        }
    }

    @Test func theFramedOriginalHasNoMetadata() async throws {
        let result = try await engine.standardise(Fixture.made("good.heic"), to: spec)
        let markers = try markers(of: #require(result.framedOriginal))
        #expect(!markers.contains { (0xe1...0xef).contains($0) || $0 == 0xfe })
    }

    @Test func aRefusedPhotoHasNoFramedOriginal() async throws {
        let result = try await engine.standardise(Fixture.made("tooTight.jpg"), to: spec)
        #expect(result.output == nil && result.framedOriginal == nil)
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

    /// The mean difference of the two pictures within the face, the second moved down.
    private func difference(
        of one: Pixels,
        _ other: Pixels,
        in photo: StandardPhoto,
        movedBy rows: Int,
    ) -> Double {
        let centre = 240 + photo.centreOffset
        let columns = Int(centre - photo.faceWidth / 3)..<Int(centre + photo.faceWidth / 3)
        let lines = Int(photo.eyeLine - 30)..<Int(photo.eyeLine + 90)
        var sum = 0
        for y in lines {
            for x in columns { sum += one[x, y].distance(to: other[x, y + rows]) }
        }
        return Double(sum) / Double(columns.count * lines.count)
    }

    /// The markers between start and picture data.
    private func markers(of jpeg: Data) -> [UInt8] {
        var result: [UInt8] = []
        var place = 2
        while place + 4 <= jpeg.count, jpeg[place] == 0xff, jpeg[place + 1] != 0xda {
            result.append(jpeg[place + 1])
            place += 2 + Int(jpeg[place + 2]) << 8 + Int(jpeg[place + 3])
        }
        return result
    }
}

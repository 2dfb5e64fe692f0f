import Domain
import Foundation
import Imaging
import Testing

/// The picture as it was taken, in the crop of what was made from it.
@Suite struct FramedOriginalTests {
    let engine: ImageEngine
    let spec = PhotoSpec.chsi

    init() throws { engine = try Fixture.engine.get() }

    @Test(arguments: ["good.jpg", "good2.jpg"])
    func itLiesExactlyUnderThePhoto(name: String) async throws {
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

    @Test func aboveTheSourceItGoesOnEvenly() async throws {
        let whole = try await Fixture.small("good.jpg")
        let cut = 115
        let low = PNG.file(
            width: whole.width,
            height: whole.height - cut,
            colourType: 2,
            samples: Array(whole.bytes.dropFirst(3 * whole.width * cut)),
        )
        let result = try await engine.standardise(low, to: spec)
        let framed = try Pixels(decoding: #require(result.framedOriginal))
        for y in 1..<20 {
            for x in 0..<480 { #expect(framed[x, y].distance(to: framed[x, 0]) <= 3) }
            for x in 1..<480 { #expect(framed[x, y].distance(to: framed[x - 1, y]) <= 6) }
        }
    }

    @Test func itHasNoMetadata() async throws {
        let result = try await engine.standardise(Fixture.made("good.heic"), to: spec)
        let markers = try JPEG.markers(of: #require(result.framedOriginal))
        #expect(!markers.contains { (0xe1...0xef).contains($0) || $0 == 0xfe })
    }

    @Test func aRefusedPhotoHasNoFramedOriginal() async throws {
        let result = try await engine.standardise(Fixture.made("tooTight.jpg"), to: spec)
        #expect(result.output == nil && result.framedOriginal == nil)
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
}

import Domain
import Foundation
import Imaging
import Testing

@Suite struct PlacedPhotoTests {
    let engine: ImageEngine
    let spec = PhotoSpec.chsi

    init() throws { engine = try Fixture.engine.get() }

    @Test func aPhotoIsCroppedWhereAPersonSaidAndNobodyIsMeasured() async throws {
        let bytes = try Fixture.made("good.jpg")
        let header = try await engine.header(bytes)
        let size = PictureSize(width: header.width, height: header.height)
        let frame = spec.widest(on: size)
        let placed = try await engine.crop(bytes, to: spec, at: frame)
        let jpeg = try #require(placed.jpeg)
        #expect(spec.fileBytes.contains(jpeg.count))
        let made = try Pixels(decoding: jpeg)
        #expect(made.width == 480 && made.height == 640)
        // The middle of the frame is the middle of the picture's part.
        let whole = try Pixels(decoding: try await engine.preview(bytes, longSide: 1600))
        let step = Double(whole.width) * Double(frame.width) / 1000 / 480
        let left = Double(whole.width) * Double(frame.left) / 1000
        let there = whole[Int(left + 40 * step), Int(40 * step)]
        #expect(made[40, 40].distance(to: there) <= 24)
        let measures = placed.inspection.measures
        #expect(measures.faceCount == 0 && measures.face == nil && measures.faceHash == nil)
        #expect(placed.inspection.verdict == .cannotAssess)
    }

    @Test func aPictureWithoutAFaceIsTakenAllTheSame() async throws {
        let placed = try await engine.crop(
            Fixture.input("chart.jpg"),
            to: spec,
            at: Placement(left: 0, top: 0, width: 700),
        )
        #expect(placed.inspection.checks.contains { $0.id == .singleFacePresent })
        #expect(
            !placed.inspection.checks.contains {
                $0.id == .singleFacePresent && $0.verdict == .fail
            }
        )
    }

    @Test func whatIsNoPictureIsRefused() async throws {
        await #expect(throws: PictureError.self) {
            try await engine.crop(
                Data("text".utf8),
                to: spec,
                at: Placement(left: 0, top: 0, width: 900),
            )
        }
    }
}

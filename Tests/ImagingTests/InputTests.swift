import CImageEngine
import Domain
import Foundation
import Imaging
import Testing

@Suite struct InputTests {
    let engine: ImageEngine

    init() throws { engine = try Fixture.engine.get() }

    @Test func noBytesAreRefusedAsEmpty() async {
        await expect(.empty, from: Data())
    }

    @Test func textIsNotAPicture() async {
        await expect(.notAPicture, from: Data(String(repeating: "text ", count: 99).utf8))
    }

    @Test func otherKindsOfPictureAreRefusedByName() async {
        await expect(.unsupportedFormat("GIF"), from: Data("GIF89a".utf8) + Data(count: 400))
    }

    @Test func aDamagedFileNeverCrashes() async throws {
        let whole = try Fixture.made("good.jpg")
        for step in stride(from: 20, to: whole.count, by: whole.count / 8) {
            var damaged = whole
            for place in step..<min(step + 40, whole.count) { damaged[place] = 0xa5 }
            let inspection = try? await engine.inspect(damaged, against: .chsi)
            #expect(inspection == nil || inspection?.imageWidth == 1200)
        }
    }

    @Test func aPreviewIsNoLargerThanAskedAndNeverEnlarged() async throws {
        let portrait = try Fixture.made("good.jpg")
        let small = try await Pixels(decoding: engine.preview(portrait, longSide: 500))
        #expect(small.height == 500 && small.width == 375)
        let same = try await Pixels(decoding: engine.preview(portrait, longSide: 5000))
        #expect(same.height == 1600)
    }

    @Test func theLocalMeanIsNotShiftedAtTheEdgeOfTheMask() throws {
        // Sizes that are no multiple of the reduction, a ramp, and a hole in what is known.
        let width = 211
        let height = 173
        var values = [Float](repeating: 0, count: width * height)
        var mask = [UInt8](repeating: 255, count: width * height)
        for y in 0..<height {
            for x in 0..<width {
                let hidden = (80..<130).contains(x) && (60..<110).contains(y)
                values[y * width + x] = hidden ? 1000 : 50
                mask[y * width + x] = hidden ? 0 : 255
            }
        }
        var means = [Float](repeating: 0, count: values.count)
        var error = ie_error()
        let status = ie_local_mean(
            values,
            mask,
            Int32(width),
            Int32(height),
            &means,
            &error,
        )
        #expect(status == IE_OK)
        #expect(means.allSatisfy { abs($0 - 50) < 0.01 })
    }

    private func expect(_ refusal: PictureError, from bytes: Data) async {
        await #expect(throws: refusal) { try await engine.inspect(bytes, against: .chsi) }
        await #expect(throws: refusal) { try await engine.preview(bytes, longSide: 400) }
    }
}

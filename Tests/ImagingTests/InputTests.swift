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

    @Test(arguments: ["good.jpg", "good.webp", "good.heic"], [0.3, 0.7, 0.97])
    func aCutOffFileIsRefusedNotHalfGrey(name: String, share: Double) async throws {
        let whole = try Fixture.made(name)
        await expect(.truncated, from: whole.prefix(Int(share * Double(whole.count))))
    }

    @Test func aCutOffPNGIsRefused() async {
        let png = MadePicture(width: 300, height: 300) { x, y in x + y }.png
        await expect(.truncated, from: png.prefix(png.count / 2))
    }

    @Test func aHundredMegapixelsAreRefusedBeforeDecoding() async {
        let bomb =
            PNG.head(width: 10_000, height: 10_000, colourType: 2) + PNG.chunk("IDAT", [0x78, 1])
            + PNG.chunk("IEND", [])
        await expect(
            .tooManyPixels(100_000_000, limit: PictureLimits.pixels),
            from: bomb,
        )
    }

    @Test func twentyOneMegabytesAreRefused() async throws {
        let count = 21 * 1_048_576
        let padded = try Fixture.made("good.jpg")
        await expect(
            .tooManyBytes(count, limit: PictureLimits.bytes),
            from: padded + Data(count: count - padded.count),
        )
    }

    @Test func aThumbnailIsRefused() async {
        let small = MadePicture(width: 90, height: 120) { x, _ in x }.png
        await expect(.tooFewPixels(90, least: PictureLimits.shortSide), from: small)
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

    @Test(arguments: [("displayP3.jpg", 4), ("sixteenBit.png", 1), ("cmyk.jpg", 12)])
    func everyColourSpaceBecomesSRGB(name: String, tolerance: Int) throws {
        let colours = [
            Colour(red: 190, green: 90, blue: 80), Colour(red: 100, green: 150, blue: 90),
            Colour(red: 80, green: 100, blue: 150), Colour(red: 200, green: 180, blue: 110),
            Colour(red: 128, green: 128, blue: 128), Colour(red: 235, green: 235, blue: 235),
        ]
        let chart = try Pixels(decoding: Fixture.input(name))
        for (place, colour) in colours.enumerated() {
            let seen = chart[place % 3 * 60 + 30, place / 3 * 60 + 30]
            #expect(seen.distance(to: colour) <= tolerance, "\(name) \(place): \(seen)")
        }
    }

    @Test func transparencyBecomesWhite() async throws {
        let pixel: [UInt8] = [10, 20, 30, 0]
        let samples = Array(repeatElement(pixel, count: 200 * 200).joined())
        let png = PNG.file(width: 200, height: 200, colourType: 6, samples: samples)
        let preview = try await Pixels(decoding: engine.preview(png, longSide: 200))
        #expect(preview[100, 100].distance(to: Colour(red: 255, green: 255, blue: 255)) <= 1)
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

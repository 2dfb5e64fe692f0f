import CImageEngine
import Domain
import Foundation
import Imaging
import Testing

@Suite struct PictureLimitTests {
    let engine: ImageEngine

    init() throws { engine = try Fixture.engine.get() }

    @Test(arguments: [10_000, 50_000, 1_000_000])
    func tooManyPixelsAreRefusedBeforeDecoding(side: Int) async {
        // The header promises what the file does not hold: only a reader of pixels would notice.
        let bomb =
            PNG.head(width: side, height: side, colourType: 2) + PNG.chunk("IDAT", [0x78, 1])
        await expect(.tooManyPixels(side * side, limit: PictureLimits.pixels), from: bomb)
    }

    @Test(arguments: [(30_000, 10, 40), (401, 100, 400), (1, 5, 4)])
    func aStripIsRefusedBeforeDecoding(width: Int, height: Int, most: Int) async {
        let strip = PNG.head(width: width, height: height, colourType: 2) + PNG.chunk("IDAT", [])
        await expect(.tooElongated(longSide: max(width, height), most: most), from: strip)
    }

    @Test func oneToFourIsStillTaken() async throws {
        let banner = MadePicture(width: 100, height: 400) { x, _ in x }.png
        #expect(try await engine.inspect(banner, against: .chsi).imageHeight == 400)
    }

    @Test func twentyOneMegabytesAreRefused() async throws {
        let count = 21 * 1_048_576
        let padded = try Fixture.made("good.jpg")
        await expect(
            .tooManyBytes(count, limit: PictureLimits.bytes),
            from: padded + Data(count: count - padded.count),
        )
    }

    @Test(arguments: [(90, 120, 90), (1, 1, 1)])
    func aThumbnailIsRefused(width: Int, height: Int, side: Int) async {
        let small = MadePicture(width: width, height: height) { x, _ in x }.png
        await expect(.tooFewPixels(side, least: PictureLimits.shortSide), from: small)
    }

    @Test(arguments: ["animated.webp", "animated.png", "collection.heic"])
    func anAnimationIsRefusedWithTheNumberOfItsPictures(name: String) async throws {
        await expect(.severalPictures(3), from: try Fixture.input(name))
    }

    @Test(arguments: ["hevc", "hevx", "msf1"])
    func aSequenceIsRefusedByName(brand: String) async throws {
        var sequence = try Fixture.input("chart.heic")
        sequence.replaceSubrange(8..<12, with: Data(brand.utf8))
        await expect(.unsupportedFormat("HEIC sequence"), from: sequence)
    }

    @Test func aJPEGOfCountlessScansIsRefused() async throws {
        let whole = try Fixture.input("progressive.jpg")
        let mark = try #require(whole.lastRange(of: Data([0xff, 0xda])))
        let scan = whole[mark.lowerBound...].dropLast(2)
        let many = repeatElement(scan, count: 20_000).reduce(into: whole.dropLast(2)) { $0 += $1 }
        await #expect(throws: PictureError.truncated) {
            try await engine.preview(many + [0xff, 0xd9], longSide: 100)
        }
    }

    @Test func theTextsOfAPNGAreNeverInflated() throws {
        // Were they read, the broken streams in them would be complained about.
        let whole = try Fixture.input("chart.png")
        let text = PNG.chunk(
            "zTXt",
            Array("Comment".utf8) + [0, 0] + [UInt8](repeating: 7, count: 50)
        )
        let wordy = whole.prefix(33) + Data(repeatElement(text, count: 2000).joined())
        let pixels = try Pixels(decoding: wordy + whole.dropFirst(33))
        #expect(try pixels.bytes == Pixels(decoding: whole).bytes)
    }

    private func expect(_ refusal: PictureError, from bytes: Data) async {
        await #expect(throws: refusal) { try await engine.inspect(bytes, against: .chsi) }
        await #expect(throws: refusal) { try await engine.preview(bytes, longSide: 400) }
    }
}

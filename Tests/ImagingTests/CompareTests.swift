import Domain
import Foundation
import Imaging
import Testing

/// A photo compared, coefficient by coefficient, with what can be made of its original again.
@Suite struct CompareTests {
    let engine: ImageEngine

    init() throws { engine = try Fixture.engine.get() }

    @Test(arguments: ["good.jpg", "good2.jpg", "good.webp", "good.heic"])
    func aPhotoIsWhatItsDerivationSays(name: String) async throws {
        let made = try await Made(Fixture.made(name), by: engine)
        let blocks = try await made.compared()
        #expect(blocks.count > 3000)
        #expect(try #require(blocks.map(\.excess).max()) < 0.5)
        let findings = made.findings(blocks)
        #expect(findings.areTheOriginals && findings.compared > 0.9)
    }

    @Test func theSamePersonAQuarterPixelAsideIsFound() async throws {
        let made = try await Made(Fixture.made("good.jpg"), by: engine)
        let findings = made.findings(try await made.compared(movedBy: 0.25 / made.crop.scale))
        #expect(!findings.altered.isEmpty)
    }

    @Test func theOriginalWithALighterCheekIsFoundThereAndNowhereElse() async throws {
        var pixels = try Pixels(decoding: Fixture.made("good.jpg"))
        for x in 640..<700 {
            for y in 700..<760 {
                let old = pixels[x, y]
                pixels[x, y] = Colour(red: old.red + 3, green: old.green + 3, blue: old.blue + 3)
            }
        }
        let lighter = PNG.file(
            width: pixels.width,
            height: pixels.height,
            colourType: 2,
            samples: pixels.bytes
        )
        let made = try await Made(Fixture.made("good.jpg"), by: engine)
        let findings = made.findings(try await made.compared(with: lighter))
        let place = try #require(findings.altered.first)
        #expect(findings.altered.count == 1)
        let x = (670 - made.crop.x) * made.crop.scale
        let y = (730 - made.crop.y) * made.crop.scale
        #expect(place.x < x && x < place.x + place.width && place.width <= 64)
        #expect(place.y < y && y < place.y + place.height && place.height <= 64)
    }

    @Test func aJPEGOfAnotherSizeIsNotCompared() async throws {
        let made = try await Made(Fixture.made("good.jpg"), by: engine)
        await #expect(throws: PictureError.self) {
            try await made.compared(as: engine.preview(made.photo.jpeg, longSide: 320))
        }
    }
}

/// A photo with everything that its comparison needs.
private struct Made {
    let engine: ImageEngine
    let original: Data
    let result: Standardisation
    let photo: StandardPhoto
    let derivation: Derivation

    init(_ original: Data, by engine: ImageEngine) async throws {
        self.engine = engine
        self.original = original
        result = try await engine.standardise(original, to: .chsi)
        photo = try #require(result.output)
        derivation = try #require(result.derivation)
    }

    var crop: Crop { derivation.crop }

    func compared(
        with other: Data? = nil,
        as jpeg: Data? = nil,
        movedBy offset: Double = 0,
    ) async throws -> [BlockDifference] {
        let moved = Crop(
            x: crop.x + offset,
            y: crop.y,
            scale: crop.scale,
            hairTop: crop.hairTop,
            faceWidth: crop.faceWidth
        )
        let file = IntegrityRecord.File(sha256: "", bytes: 0, width: 480, height: 640)
        let record = IntegrityRecord(
            of: photo,
            Derivation(
                crop: moved,
                reduction: derivation.reduction,
                alpha: derivation.alpha,
                isDrawn: false
            ),
            by: result.inspection,
            background: PhotoSpec.chsi.background,
            original: file,
            output: file,
            mask: Data(),
            maskSHA256: "",
            publicKey: Data()
        )
        return try await engine.compare(
            other ?? original,
            with: jpeg ?? photo.jpeg,
            by: record,
            derivation.alpha,
            isAnotherEncoding: false
        )
    }

    func findings(_ blocks: [BlockDifference]) -> PixelFindings {
        PixelFindings(
            blocks,
            personPixels: derivation.alpha.pixels.count { $0 >= 128 },
            isAnotherEncoding: false,
            by: .measured
        )
    }
}

import Domain
import Foundation
import Imaging
import Testing

@Suite struct OwnGroundTests {
    let engine: ImageEngine
    private var spec = PhotoSpec.chsi

    init() throws {
        engine = try Fixture.engine.get()
        spec.ground = .asShot
    }

    /// A portrait before the wanted blue, as a studio hands it out.
    private func studio() async throws -> Data {
        try #require(await engine.standardise(Fixture.made("good.jpg"), to: .chsi).output).jpeg
    }

    @Test func aPhotoOnBlueIsCroppedAndScaledOnly() async throws {
        let result = try await engine.standardise(await studio(), to: spec)
        let photo = try #require(result.output, "\(result.inspection.findings)")
        #expect(spec.fileBytes.contains(photo.bytes))
        let derivation = try #require(result.derivation)
        #expect(derivation.alpha.pixels.allSatisfy { $0 == 255 })
        #expect(derivation.crop.y >= 0)
        let made = try Pixels(decoding: photo.jpeg)
        let framed = try Pixels(decoding: #require(result.framedOriginal))
        #expect(made.width == 480 && made.height == 640)
        var far = 0
        for y in 0..<640 {
            for x in 0..<480 where made[x, y].distance(to: framed[x, y]) > 24 { far += 1 }
        }
        #expect(far < 480 * 640 / 500)
    }

    @Test func anotherColourBehindIsRefusedForItsColour() async throws {
        let result = try await engine.standardise(Fixture.made("good.jpg"), to: spec)
        #expect(result.output == nil)
        let refused = result.inspection.checks.filter { $0.verdict == .fail }
        #expect(refused.map(\.id) == [.backgroundColour])
    }

    @Test func whatWasRefusedCanBeMadeAllTheSameWhenAPersonWantsIt() async throws {
        let result = try await engine.standardise(
            Fixture.made("good.jpg"),
            to: spec,
            overruled: true,
        )
        #expect(result.output != nil)
    }
}

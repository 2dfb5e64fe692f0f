import Domain
import Foundation
import Imaging
import Testing

/// A mask that a person corrected takes the place of the engine's own.
@Suite struct MaskTests {
    let engine: ImageEngine
    let spec = PhotoSpec.chsi

    init() throws { engine = try Fixture.engine.get() }

    @Test func theEnginesOwnMaskGivesTheSamePhotoAgain() async throws {
        let portrait = try Fixture.made("good.jpg")
        let drawn = try #require(try await engine.drawMask(of: portrait, against: spec))
        let mask = try await engine.grey(drawn)
        #expect(mask.width == 1200 && mask.height == 1600)
        let own = try await engine.standardise(portrait, to: spec)
        let again = try await engine.standardise(portrait, to: spec, by: mask)
        let before = try #require(own.derivation)
        let after = try #require(again.derivation)
        #expect(!before.isDrawn && after.isDrawn)
        let apart = zip(before.alpha.pixels, after.alpha.pixels).count {
            abs(Int($0) - Int($1)) > 64
        }
        #expect(Double(apart) < 0.002 * Double(before.alpha.pixels.count))
    }

    @Test func aPersonBeforeShelvesIsCutOutByHand() async throws {
        let portrait = try Fixture.made("busyBackground.jpg")
        let own = try await engine.standardise(portrait, to: spec)
        #expect(own.output == nil)
        let result = try await engine.standardise(portrait, to: spec, by: oval())
        #expect(verdict(.cutOut, of: result) == .pass)
        #expect(verdict(.backgroundUniformity, of: result) == .pass)
        let photo = try #require(result.output)
        let decoded = try Pixels(decoding: photo.jpeg)
        for x in 0..<480 { #expect(decoded[x, 10].distance(to: spec.background) <= 1) }
        #expect(decoded[240, 260].distance(to: spec.background) > 30)
    }

    @Test func aMaskOfAnotherSizeIsRefused() async throws {
        let mask = GreyPicture(width: 1600, height: 1200, pixels: Data(count: 1600 * 1200))
        await expect(
            .otherSize(width: 1600, height: 1200, neededWidth: 1200, neededHeight: 1600),
            of: mask,
        )
    }

    @Test func aBlackMaskIsRefused() async throws {
        let mask = GreyPicture(width: 1200, height: 1600, pixels: Data(count: 1200 * 1600))
        await expect(.missesThePerson(covered: 0, least: 80), of: mask)
    }

    @Test func aWhiteMaskIsRefused() async throws {
        let white = Data(repeating: 255, count: 1200 * 1600)
        let mask = GreyPicture(width: 1200, height: 1600, pixels: white)
        await expect(.leavesNoBackground(covered: 100, most: 98), of: mask)
    }

    @Test func aPictureOfNobodyHasNoMask() async throws {
        let wall = MadePicture(width: 300, height: 400) { x, y in 90 + x / 8 + y / 16 }.png
        #expect(try await engine.drawMask(of: wall, against: spec) == nil)
        let mask = GreyPicture(width: 300, height: 400, pixels: Data(count: 300 * 400))
        await #expect(throws: MaskError.noFace) {
            try await engine.standardise(wall, to: spec, by: mask)
        }
    }

    @Test func aGreyPictureSurvivesItsPNG() async throws {
        let pixels = Data((0..<120 * 160).map { UInt8($0 * 7 % 256) })
        let picture = GreyPicture(width: 120, height: 160, pixels: pixels)
        #expect(try await engine.grey(ImageEngine.png(picture)) == picture)
    }

    private func expect(_ error: MaskError, of mask: GreyPicture) async {
        await #expect(throws: error) {
            try await engine.standardise(Fixture.made("good.jpg"), to: spec, by: mask)
        }
    }

    private func verdict(_ id: CheckID, of result: Standardisation) -> Verdict? {
        result.inspection.checks.first { $0.id == id }?.verdict
    }

    /// Head and shoulders of a made portrait, roughly.
    private func oval() throws -> GreyPicture {
        let drawn = MadePicture(width: 1200, height: 1600) { x, y in
            let head = hypot((x - 600) / 215, (y - 620) / 325) < 1
            let body = y > 900 && abs(x - 600) < min(560, 140 + 1.6 * (y - 930))
            return head || body ? 255 : 0
        }
        return GreyPicture(width: 1200, height: 1600, pixels: Data(drawn.grey))
    }
}

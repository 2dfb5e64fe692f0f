import Domain
import Foundation
import Imaging
import Portraits
import Testing

/// How the checks of wall, light and surroundings answer to a fault that grows.
@Suite struct SceneResponseTests {
    let engine: ImageEngine

    init() throws { engine = try Fixture.engine.get() }

    @Test func aSecondPersonIsSeen() async throws {
        let curve = try await engine.curve([0.5, 0.8], of: .singleFacePresent) {
            $0.companion = Companion()
            $0.companion?.size = $1
        }
        #expect(curve.verdicts == [.fail, .fail])
    }

    @Test(arguments: [Wall.blinds, .bookshelf, .room, .trees, .plain(Tone(hex: 0x20242a))])
    func aWallThatIsNotPlainOrTooDarkIsNeverCutOut(wall: Wall) async throws {
        let curve = try await engine.curve([1], of: .cutOut) { portrait, _ in portrait.wall = wall }
        #expect(curve.verdicts == [.fail])
    }

    @Test func clothesLikeTheWantedBackgroundAreToldOf() async throws {
        let curve = try await engine.curve([1], of: .clothingContrast) { portrait, _ in
            portrait.clothes = .blueShirt
        }
        #expect(curve.verdicts == [.warn])
    }

    @Test func aFringeHidesTheBrows() async throws {
        let curve = try await engine.curve([0, 1], of: .eyebrowsVisible) {
            $0.hair.style = $1 == 0 ? .bob : .fringe
        }
        try curve.expectFalling(\.browSkin)
        #expect(curve.verdicts == [.pass, .warn])
    }

    @Test func aMirroredLampHidesTheEyesBehindGlasses() async throws {
        let curve = try await engine.curve([0, 0.4], of: .eyesVisible) {
            $0.glasses = Glasses()
            $0.glasses?.glare = $1
        }
        try curve.expectRising(\.lensGlare)
        #expect(curve.verdicts.first == .pass && curve.verdicts.last == .warn)
    }

    @Test func aLampShinesOnTheSkin() async throws {
        let curve = try await engine.curve([0, 1], of: .noSkinGlare) { $0.light.glare = $1 }
        try curve.expectRising(\.skinGlare)
    }

    @Test func hazeTakesTheTonalRange() async throws {
        let curve = try await engine.curve([0, 0.4, 0.8], of: .dynamicRange) {
            $0.light.haze = $1
        }
        try curve.expectFalling(\.dynamicRange)
        #expect(curve.verdicts.first == .pass && curve.verdicts.last == .warn)
    }

    @Test func aBlueLightIsNotNatural() async throws {
        let curve = try await engine.curve([0, 0.5, 1], of: .naturalColour) {
            $0.light.tint = Tone(1 - 0.32 * Float($1), 1, 1 + 0.3 * Float($1))
        }
        try curve.expectFalling(\.skinB)
        #expect(curve.verdicts.first == .pass && curve.verdicts.last == .warn)
    }

    @Test func leaningShouldersMeasureTheirSlope() async throws {
        let curve = try await engine.curve([0, 6, 14, -14], of: .shouldersLevel) {
            $0.lean = $1
        }
        for (lean, inspection) in zip(curve.values, curve.inspections) {
            let slope = try #require(inspection.measures.outline?.shoulderSlope)
            #expect(abs(slope - lean) < 3)
        }
        #expect(curve.verdicts == [.pass, .pass, .warn, .warn])
    }

    @Test func theHeadsShadowOnTheWallIsSeen() async throws {
        var depths: [Double] = []
        for shadow in [0, 0.15] {
            let measures = try await engine.measures(of: face { $0.wallShadow = shadow })
            depths.append(try #require(measures.outline?.shadowDepth))
        }
        #expect(depths[0] < 2 && depths[1] > 5, "\(depths)")
    }

    @Test func aBorderMeasuresItsWidth() async throws {
        let curve = try await engine.curve([0, 8, 20], of: .noBorder) { $0.border = Int($1) }
        for (width, inspection) in zip(curve.values, curve.inspections) {
            let share = try #require(inspection.measures.borderWidth)
            #expect(abs(600 * share - width) < 2)
        }
        #expect(curve.verdicts == [.pass, .warn, .warn])
    }

    @Test func linesOfWritingAreText() async throws {
        let curve = try await engine.curve([0, 1], of: .noText) { $0.hasCaption = $1 > 0 }
        try curve.expectRising(\.textStrokes)
        #expect(curve.verdicts == [.pass, .warn])
    }
}

import Domain
import Foundation
import Imaging
import Testing

/// Each check answers to its fault, painted into a portrait that has none.
@Suite struct CheckTests {
    let engine: ImageEngine

    init() throws { engine = try Fixture.engine.get() }

    @Test func aPortraitWithoutAFaultHasNoFinding() async throws {
        for name in ["good.jpg", "good2.jpg"] {
            let inspection = try await engine.inspect(Fixture.made(name), against: .chsi)
            #expect(inspection.findings == [])
            #expect(inspection.checks.count >= 25)
        }
    }

    @Test func motionIsToldFromAWrongFocus() async throws {
        let shaken = try await check(.sharpness) { $0.smear(6, stepX: 1, stepY: 0) }
        #expect(shaken.verdict == .fail && shaken.advice == .holdStill)
        let unfocused = try await check(.sharpness) {
            $0.smear(3, stepX: 1, stepY: 0)
            $0.smear(3, stepX: 0, stepY: 1)
        }
        #expect(unfocused.verdict == .fail && unfocused.advice == .focusOnTheFace)
    }

    @Test func aHalfDarkFaceIsUnevenlyLit() async throws {
        let found = try await check(.illuminationUniformity) {
            $0.paint(x: 300..<600) { _, _, _, value in 0.45 * value }
        }
        #expect(found.verdict == .warn && found.advice == .findEvenLight)
    }

    @Test func lampsOnTheForeheadAreGlare() async throws {
        let found = try await check(.noSkinGlare) {
            $0.spot(255, x: 300, y: 256, width: 44, height: 18)
            $0.spot(255, x: 262, y: 350, width: 16, height: 16)
        }
        let mark = try #require(found.mark)
        #expect(found.verdict == .warn && found.advice == .avoidGlare)
        #expect(mark.x > 220 && mark.x + mark.width < 380 && mark.y > 220)
    }

    @Test func shiningLensesHideTheEyes() async throws {
        let frames: (inout Painting) -> Void = {
            for eye in [262, 338] {
                $0.paint(x: eye - 33..<eye + 33, y: 288..<328) { x, y, _, value in
                    abs(x - eye) > 29 || abs(y - 308) > 16 ? 20 : value
                }
            }
            $0.paint(x: 293..<307, y: 300..<306) { _, _, _, _ in 20 }
        }
        let clear = try await check(.eyesVisible, after: frames)
        #expect(clear.verdict == .pass && clear.value != nil)
        let shining = try await check(.eyesVisible) {
            frames(&$0)
            $0.spot(250, x: 262, y: 308, width: 22, height: 12)
        }
        #expect(shining.verdict == .warn && shining.advice == .avoidReflections)
    }

    @Test func aFringeOverTheBrowsIsSeen() async throws {
        let found = try await check(.eyebrowsVisible) {
            $0.paint(x: 215..<385, y: 220..<284) { x, _, _, _ in x % 5 == 0 ? 60 : 42 }
        }
        #expect(found.verdict == .warn && found.advice == .showYourBrows)
    }

    @Test func darkSkinIsNoLackOfLight() async throws {
        let inspection = try await inspect {
            $0.paint(y: 200..<520) { [skin = $0.pixels] x, y, _, value in
                let here = skin[x, y]
                let isSkin = here.red > 110 && Int(here.red) > Int(here.blue) + 18
                return isSkin ? 0.34 * value : value
            }
        }
        #expect(try #require(inspection.measures.faceLightness) < 30)
        let light: Set<CheckID> = [
            .underExposurePrevention, .overExposurePrevention, .illuminationUniformity,
            .dynamicRange, .noSkinGlare,
        ]
        #expect(inspection.findings.filter { light.contains($0.id) } == [])
    }

    @Test func aGreyPictureIsRefusedAndABlueLightIsTold() async throws {
        let grey = try await check(.naturalColour) {
            $0.paint { [old = $0.pixels] x, y, _, _ in Double(old[x, y].green) }
        }
        #expect(grey.verdict == .fail && grey.advice == .useNaturalColour)
        let blue = try await check(.naturalColour) {
            $0.paint { _, _, channel, value in value * [0.68, 0.95, 1.3][channel] }
        }
        #expect(blue.verdict == .warn)
    }

    @Test func aFlatPictureHasNoTonalRange() async throws {
        let found = try await check(.dynamicRange) {
            $0.paint { _, _, _, value in 120 + 0.14 * value }
        }
        #expect(found.verdict == .warn && found.advice == .clearTheLens)
    }

    private func check(
        _ id: CheckID,
        after fault: (inout Painting) -> Void,
    ) async throws -> Check {
        try #require(try await inspect(fault).checks.first { $0.id == id })
    }

    private func inspect(_ fault: (inout Painting) -> Void) async throws -> Inspection {
        try await engine.inspect(painted(fault), against: .chsi)
    }
}

/// The portrait without a fault, with one painted into it, as a PNG.
func painted(_ fault: (inout Painting) -> Void) async throws -> Data {
    var painting = Painting(try await Fixture.small("good.jpg"))
    fault(&painting)
    return painting.png
}

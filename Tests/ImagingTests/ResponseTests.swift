import Domain
import Foundation
import Imaging
import Portraits
import Testing

/// How each measure answers to a fault that grows on one and the same drawn person.
@Suite struct ResponseTests {
    let engine: ImageEngine

    init() throws { engine = try Fixture.engine.get() }

    @Test func rollFollowsTheTilt() async throws {
        let curve = try await engine.curve([0, 3, 4.5, 8, 14, 20], of: .headPoseRoll) {
            $0.pose.roll = $1
        }
        for (tilt, inspection) in zip(curve.values, curve.inspections) {
            #expect(abs(try #require(inspection.measures.roll) - tilt) <= 0.7)
        }
        #expect(curve.verdicts == [.pass, .pass, .warn, .fail, .fail, .fail])
    }

    @Test func rollFollowsTheTiltToTheOtherSide() async throws {
        let curve = try await engine.curve([-4.5, -14], of: .headPoseRoll) { $0.pose.roll = $1 }
        for (tilt, inspection) in zip(curve.values, curve.inspections) {
            #expect(abs(try #require(inspection.measures.roll) - tilt) <= 0.7)
        }
        #expect(curve.verdicts == [.warn, .fail])
    }

    @Test(arguments: [1.0, -1.0])
    func yawRisesAsTheHeadTurns(side: Double) async throws {
        let curve = try await engine.curve([0, 6, 12, 18, 28], of: .headPoseYaw) {
            $0.pose.yaw = side * $1
        }
        try curve.expectRising(\.yaw)
        curve.expectPassThenFail()
    }

    @Test func pitchRisesAsTheHeadIsLowered() async throws {
        let curve = try await engine.curve([-20, -10, 0, 10, 20], of: .headPosePitch) {
            $0.pose.pitch = $1
        }
        try curve.expectRising(\.pitch)
        #expect(curve.verdicts[2] == .pass)
        #expect(curve.verdicts[4] > .pass)
    }

    @Test func theEyesMeasureLessOpenAsTheyClose() async throws {
        let curve = try await engine.curve([1, 0.8, 0.6, 0.4, 0.1], of: .eyesOpen) {
            $0.eyes.open = $1
        }
        try curve.expectNotRising(\.eyeOpenness)
        curve.expectPassThenFail()
    }

    @Test func theMouthMeasuresMoreOpenAsItOpens() async throws {
        let curve = try await engine.curve([0, 0.25, 0.5, 0.75, 1], of: .mouthClosed) {
            $0.mouth.open = $1
        }
        try curve.expectRising(\.mouthOpenness)
        curve.expectPassThenFail()
    }

    @Test func aSmileWithTeethIsAnOpenMouth() async throws {
        let curve = try await engine.curve([0.6], of: .mouthClosed) {
            $0.mouth.open = $1
            $0.mouth.showsTeeth = true
        }
        #expect(curve.verdicts[0] > .pass)
    }

    @Test(arguments: [0.006, 0.012, 0.018])
    func glassesAreSeenByTheirRims(rim: Double) async throws {
        let curve = try await engine.curve([rim], of: .noGlasses) {
            $0.glasses = Glasses()
            $0.glasses?.rim = $1
        }
        #expect(curve.verdicts == [.warn])
        let bare = try await engine.measures(of: face())
        #expect(try #require(bare.glassesEdge) < 0.3)
    }

    @Test func sharpnessFallsOutOfFocus() async throws {
        let curve = try await engine.curve([0, 0.7, 1.5, 2.5, 4], of: .sharpness) {
            $0.camera.defocus = $1
        }
        try curve.expectFalling(\.eyeSharpness)
        try curve.expectRising(\.reblurRatio)
        curve.expectPassThenFail()
    }

    @Test(arguments: [0.0, 90.0])
    func sharpnessFallsAsTheCameraMoves(angle: Double) async throws {
        // Lines along the way stay sharp, so that the re-blur ratio alone would not tell.
        let curve = try await engine.curve([0, 8, 20], of: .sharpness) {
            $0.camera.motion = $1
            $0.camera.motionAngle = angle
        }
        try curve.expectFalling(\.eyeSharpness)
        curve.expectPassThenFail()
    }

    @Test func lightnessFollowsTheExposure() async throws {
        let curve = try await engine.curve([1, 0.7, 0.45, 0.3, 0.15], of: .underExposurePrevention)
        {
            $0.light.exposure = $1
        }
        try curve.expectFalling(\.faceLightness)
        curve.expectPassThenFail()
    }

    @Test func glareRisesWithTheExposure() async throws {
        let curve = try await engine.curve([1, 1.25, 1.5, 1.8], of: .overExposurePrevention) {
            $0.light.exposure = $1
        }
        try curve.expectNotFalling(\.overExposedShare)
        curve.expectPassThenFail()
    }

    @Test func aHalfInShadowIsUneven() async throws {
        let curve = try await engine.curve([0, 0.15, 0.3, 0.45, 0.6], of: .illuminationUniformity) {
            $0.light.shadowedHalf = $1
        }
        try curve.expectRising(\.lightAsymmetry)
        #expect(curve.verdicts == [.pass, .pass, .warn, .warn, .warn])
    }
}

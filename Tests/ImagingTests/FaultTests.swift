import Domain
import Foundation
import Imaging
import Testing

@Suite struct FaultTests {
    let engine: ImageEngine

    init() throws { engine = try Fixture.engine.get() }

    @Test(arguments: [
        ("tilted.jpg", [CheckID.headPoseRoll]),
        ("blurred.jpg", [.sharpness]),
        ("dark.jpg", [.underExposurePrevention, .backgroundUniformity]),
        ("busyBackground.jpg", [.cutOut]),
        ("tooTight.jpg", [.marginBelowOfTheFaceInImage]),
        ("eyesClosed.jpg", [.eyesOpen]),
    ])
    func eachFaultIsToldAndNothingIsMade(name: String, faults: [CheckID]) async throws {
        let result = try await engine.standardise(Fixture.made(name), to: .chsi)
        #expect(result.output == nil)
        #expect(result.inspection.verdict == .fail)
        let failed = result.inspection.checks.filter { $0.verdict == .fail }
        for fault in faults {
            let check = try #require(failed.first { $0.id == fault })
            #expect(check.advice != nil)
            #expect(check.allowed != nil)
        }
    }

    @Test func theTiltIsMeasuredWithItsDirection() async throws {
        let inspection = try await engine.inspect(Fixture.made("tilted.jpg"), against: .chsi)
        #expect(abs(try #require(inspection.measures.roll) - 9) < 1.5)
    }

    @Test func aPictureWithoutAFaceSaysOnlyThat() async throws {
        let wall = MadePicture(width: 600, height: 800) { x, y in 180 + x / 40 + y / 40 }
        let inspection = try await engine.inspect(wall.png, against: .chsi)
        #expect(inspection.findings.map(\.id) == [.singleFacePresent])
        #expect(inspection.findings.first?.advice == .showYourFace)
    }

    @Test func aPictureOnItsSideIsToldToBeTurned() async throws {
        let upright = try Pixels(decoding: Fixture.made("good.jpg"))
        let side = MadePicture(width: upright.height, height: upright.width) { x, y in
            Double(upright[Int(y), Int(x)].green)
        }
        let inspection = try await engine.inspect(side.png, against: .chsi)
        #expect(inspection.findings.first?.advice == .turnThePictureUpright)
    }

    @Test func theOrientationOfTheFileIsObeyed() async throws {
        let jpeg = try Fixture.made("good.jpg")
        let plain = try await engine.inspect(jpeg, against: .chsi).measures
        let turned = try await engine.inspect(oriented(jpeg, 6), against: .chsi)
        #expect(turned.imageWidth == plain.imageHeight && turned.imageHeight == plain.imageWidth)
        #expect(turned.findings.first?.advice == .turnThePictureUpright)
    }

    @Test func withoutTheLandmarkModelThePoseIsLeftToAReviewer() async throws {
        var configuration = ImageEngine.Configuration(workers: 1)
        configuration.landmarks = nil
        let result = try await ImageEngine(configuration)
            .standardise(Fixture.made("good2.jpg"), to: .chsi)
        let verdicts = Dictionary(
            uniqueKeysWithValues: result.inspection.checks.map { ($0.id, $0.verdict) }
        )
        let unseen: Set<CheckID> = [
            .headPoseYaw, .headPosePitch, .eyesOpen, .mouthClosed, .noGlasses, .eyesVisible,
            .eyebrowsVisible,
        ]
        #expect(Set(verdicts.filter { $0.value == .cannotAssess }.keys) == unseen)
        #expect(verdicts.values.allSatisfy { $0 == .cannotAssess || $0 == .pass })
        #expect(verdicts[.singleFacePresent] == .pass)
        #expect(result.inspection.verdict == .cannotAssess)
        #expect(result.output != nil)
    }

    @Test func aMissingModelIsAFaultThatNamesTheFile() throws {
        var configuration = ImageEngine.Configuration()
        configuration.landmarks = "/nowhere/landmarks.dat"
        #expect {
            try ImageEngine(configuration)
        } throws: { error in
            (error as? Fault)?.what.contains("/nowhere/landmarks.dat") == true
        }
    }

    /// The JPEG with an EXIF block that says only how it is to be turned.
    private func oriented(_ jpeg: Data, _ orientation: UInt8) -> Data {
        let tiff: [UInt8] =
            [0x49, 0x49, 0x2a, 0, 8, 0, 0, 0, 1, 0, 0x12, 0x01, 3, 0, 1, 0, 0, 0]
            + [orientation, 0, 0, 0, 0, 0, 0, 0]
        let body = Array("Exif".utf8) + [0, 0] + tiff
        return jpeg.prefix(2) + [0xff, 0xe1, 0, UInt8(body.count + 2)] + body + jpeg.dropFirst(2)
    }
}

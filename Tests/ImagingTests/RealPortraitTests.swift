import Domain
import Foundation
import Imaging
import Testing

/// With real faces, where a folder of them is at hand (`XUEYING_PORTRAITS`).
@Suite(.enabled(if: Fixture.realPortraits != nil, "no folder of real portraits"))
struct RealPortraitTests {
    let engine: ImageEngine
    let folder: URL

    init() throws {
        engine = try Fixture.engine.get()
        folder = try #require(Fixture.realPortraits)
    }

    @Test(arguments: [
        "p001.jpg", "p005.jpg", "p006.jpg", "p011.jpg", "p012.jpg", "p013.jpg", "p018.jpg",
        "p020.jpg", "p040.jpg",
    ])
    func aPersonBeforeAPlainWallIsCutOut(name: String) async throws {
        let inspection = try await inspect(name)
        #expect(verdict(.cutOut, of: inspection) == .pass)
        #expect(verdict(.backgroundUniformity, of: inspection) == .pass)
    }

    @Test(arguments: [
        "p031.jpg", "p032.jpg", "p033.jpg", "p034.jpg", "p035.jpg", "p036.jpg", "p039.jpg",
        "p056.jpg",
    ])
    func blackHairBeforeBlackAndPeopleInRoomsAreRefused(name: String) async throws {
        let inspection = try await inspect(name)
        #expect(inspection.verdict == .fail)
        #expect(!PhotoSpec.chsi.cutOutIsSafe(inspection.measures))
    }

    /// Wall within hair, a wall of several parts, wall beside the neck.
    @Test(arguments: ["p002.jpg", "p003.jpg", "p019.jpg"])
    func aFlawedCutOutIsLeftToAPerson(name: String) async throws {
        let bytes = try Data(contentsOf: folder.appending(path: name))
        let result = try await engine.standardise(bytes, to: .chsi)
        #expect(PhotoSpec.chsi.cutOutBand(result.inspection.measures) == .retouch)
        #expect(result.output == nil)
    }

    @Test(arguments: ["p066.jpg", "p067.jpg"])
    func nobodyIsSeenWhereNobodyIs(name: String) async throws {
        #expect(try await inspect(name).measures.faceCount == 0)
    }

    /// A faint one, which is lost when a picture is made smaller without rounding.
    @Test func aFaceThatIsBarelySeenIsFound() async throws {
        #expect(try await inspect("p080.png").measures.faceCount == 1)
    }

    @Test(arguments: ["p068.jpg", "p069.jpg", "p070.jpg", "p072.jpg"])
    func severalPeopleAreSeenAsSeveral(name: String) async throws {
        #expect(try await inspect(name).measures.faceCount > 1)
    }

    @Test(arguments: ["p018.jpg", "p022.png"])
    func darkSkinIsNeverCalledDark(name: String) async throws {
        #expect(verdict(.underExposurePrevention, of: try await inspect(name)) == .pass)
    }

    @Test(arguments: ["p019.jpg", "p023.png", "p025.png"])
    func picturesWithinPicturesAreShownToAReviewer(name: String) async throws {
        let findings = try await inspect(name).findings.map(\.id)
        #expect(findings.contains(.noBorder) || findings.contains(.notRephotographed))
    }

    @Test func aPictureWithoutColourIsRefused() async throws {
        #expect(verdict(.naturalColour, of: try await inspect("p015.jpg")) == .fail)
    }

    @Test func aFaceCutFromAnotherPictureIsKnownAgain() async throws {
        let whole = try await inspect("p001.jpg").measures
        #expect(whole.isSamePicture(as: try await inspect("p007.jpg").measures))
        #expect(!whole.isSamePicture(as: try await inspect("p005.jpg").measures))
    }

    @Test(arguments: ["p009.jpg", "p040.jpg", "p059.jpg"])
    func glassesAreShownToAReviewer(name: String) async throws {
        #expect(verdict(.noGlasses, of: try await inspect(name)) == .warn)
    }

    /// Judged by eye: every one that may come through has a clean outline.
    @Test func noBadCutOutIsEverDelivered() async throws {
        let clean: Set = [
            "p001.jpg", "p004.jpg", "p005.jpg", "p006.jpg", "p007.jpg", "p009.jpg",
            "p008.jpg", "p011.jpg", "p012.jpg", "p013.jpg", "p018.jpg", "p020.jpg", "p027.jpg",
            "p028.jpg", "p030.jpg", "p037.jpg", "p040.jpg", "p087.jpg",
        ]
        let names = try FileManager.default.contentsOfDirectory(atPath: folder.path)
            .filter { $0.hasPrefix("p") }
        let delivered = try await withThrowingTaskGroup { group in
            for name in names {
                group.addTask {
                    let bytes = try Data(contentsOf: folder.appending(path: name))
                    return try await engine.standardise(bytes, to: .chsi).output.map { _ in name }
                }
            }
            return try await group.reduce(into: Set<String>()) { found, name in
                if let name { found.insert(name) }
            }
        }
        #expect(delivered.isSubset(of: clean))
        #expect(delivered.count >= 8)
    }

    private func inspect(_ name: String) async throws -> Inspection {
        let bytes = try Data(contentsOf: folder.appending(path: name))
        return try await engine.inspect(bytes, against: .chsi)
    }

    private func verdict(_ id: CheckID, of inspection: Inspection) -> Verdict? {
        inspection.checks.first { $0.id == id }?.verdict
    }
}

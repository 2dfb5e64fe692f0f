import Domain
import Foundation
import Imaging
import Testing

/// What a verdict says and what its numbers say must agree, for every picture at hand.
@Suite struct VerdictTests {
    let engine: ImageEngine

    init() throws { engine = try Fixture.engine.get() }

    @Test(arguments: Fixture.madeNames)
    func everyVerdictOnAMadePortraitAgreesWithItsNumbers(name: String) async throws {
        expectAgreement(in: try await checks(of: Fixture.made(name)), name)
    }

    @Test(.enabled(if: Fixture.realPortraits != nil, "no folder of real portraits"))
    func everyVerdictOnARealPortraitAgreesWithItsNumbers() async throws {
        let folder = try #require(Fixture.realPortraits)
        let names = try FileManager.default.contentsOfDirectory(atPath: folder.path)
            .filter { $0.hasPrefix("p") }
        for name in names {
            let bytes = try Data(contentsOf: folder.appending(path: name))
            expectAgreement(in: try await checks(of: bytes), name)
        }
    }

    @Test func aTooTightPhotoIsNotBlamedForItsWall() async throws {
        let failed = try await checks(of: Fixture.made("tooTight.jpg"))
            .filter { $0.verdict == .fail }
        let room: Set<CheckID> = [
            .marginAboveOfTheFaceInImage, .marginBelowOfTheFaceInImage,
            .leftwardCropOfTheFaceInImage, .rightwardCropOfTheFaceInImage,
        ]
        #expect(!failed.isEmpty)
        #expect(failed.allSatisfy { room.contains($0.id) })
    }

    private func checks(of bytes: Data) async throws -> [Check] {
        try await engine.standardise(bytes, to: .chsi).inspection.checks
    }

    private func expectAgreement(in checks: [Check], _ name: String) {
        #expect(Set(checks.map(\.id)).count == checks.count, "\(name): a check twice")
        for check in checks {
            guard let value = check.value, let allowed = check.allowed else { continue }
            let shown = check.valueToShow { _ in 0.01 }.map { ($0 * 100).rounded() / 100 }
            switch check.verdict {
            case .pass: #expect(allowed.contains(value), "\(name): \(check.id)")
            case .warn, .fail:
                #expect(!allowed.contains(value), "\(name): \(check.id)")
                #expect(shown.map(allowed.contains) == false, "\(name): \(check.id)")
            case .cannotAssess: Issue.record("\(name): \(check.id) has numbers but no verdict")
            }
        }
    }
}

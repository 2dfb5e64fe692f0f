import Domain
import Foundation
import Testing

@Suite struct MissingInspectionTests {
    @Test func whatCouldNotBeLookedAtIsNeitherPassedNorRefused() {
        let missing = Inspection(notAssessedAgainst: .chsi, by: "1.0.0")
        #expect(missing.isMissing)
        #expect(missing.verdict == .cannotAssess)
        #expect(missing.findings.map(\.advice) == [.tryAnotherPicture])
    }

    @Test func anInspectionThatSaysSomethingIsNotMissing() {
        let measures = PhotoMeasures(format: .jpeg, imageWidth: 600, imageHeight: 800, faceCount: 0)
        let inspection = Inspection(
            spec: "chsi",
            specVersion: 1,
            engineVersion: "1.0.0",
            checks: PhotoSpec.chsi.judge(measures),
            measures: measures,
        )
        #expect(!inspection.isMissing)
        #expect(inspection.verdict == .fail)
    }

    @Test func anInspectionWithoutAFormatIsReadBack() throws {
        let missing = Inspection(notAssessedAgainst: .chsi, by: "1.0.0")
        let text = try JSONEncoder().encode(missing)
        #expect(try JSONDecoder().decode(Inspection.self, from: text) == missing)
    }
}

/// The checks of one photo against one version of a `PhotoSpec`, all faults at once.
package struct Inspection: Sendable, Codable, Equatable {
    package let spec: String
    package let specVersion: Int
    package let engineVersion: String
    /// Size of the upright source picture in pixels; marks refer to it.
    package let imageWidth: Int
    package let imageHeight: Int
    package let checks: [Check]
    /// What was measured, kept so that a later rule can judge again without the picture.
    package let measures: PhotoMeasures

    package init(
        spec: String,
        specVersion: Int,
        engineVersion: String,
        checks: [Check],
        measures: PhotoMeasures,
    ) {
        self.spec = spec
        self.specVersion = specVersion
        self.engineVersion = engineVersion
        imageWidth = measures.imageWidth
        imageHeight = measures.imageHeight
        self.checks = checks
        self.measures = measures
    }

    /// The inspection of a picture that the engine could not look at.
    package init(notAssessedAgainst spec: PhotoSpec, by engineVersion: String) {
        self.init(
            spec: spec.name,
            specVersion: spec.version,
            engineVersion: engineVersion,
            checks: [Check(.pictureAssessable, .cannotAssess, advice: .tryAnotherPicture)],
            measures: PhotoMeasures(format: nil, imageWidth: 0, imageHeight: 0, faceCount: 0),
        )
    }

    /// The inspection with one more finding.
    package func adding(_ check: Check) -> Inspection {
        Inspection(
            spec: spec,
            specVersion: specVersion,
            engineVersion: engineVersion,
            checks: checks + [check],
            measures: measures,
        )
    }

    /// Whether the engine failed before it could say anything about the picture.
    package var isMissing: Bool { checks.contains { $0.id == .pictureAssessable } }

    /// The worst verdict of all checks.
    package var verdict: Verdict { checks.map(\.verdict).max() ?? .cannotAssess }

    /// The checks that are not passed, worst first.
    package var findings: [Check] {
        checks.filter { $0.verdict != .pass }.sorted { $0.verdict > $1.verdict }
    }
}

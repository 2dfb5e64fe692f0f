package import Domain

/// What the engine said of a labelled portrait.
package struct JudgedPortrait: Sendable {
    package let labels: PortraitLabels
    package let inspection: Inspection
    /// What may become of the cut-out; absent where none was tried.
    package let cutOut: CutOut?
    /// Whether a standard photo was made.
    package let isDelivered: Bool

    package enum CutOut: String, Sendable, Encodable { case accepted, retouch, refused }

    package init(labels: PortraitLabels, _ result: Standardisation, by spec: PhotoSpec) {
        self.labels = labels
        inspection = result.inspection
        isDelivered = result.output != nil
        let measures = result.inspection.measures
        cutOut =
            if measures.matting == nil {
                nil
            } else if spec.cutOutIsSafe(measures) {
                .accepted
            } else {
                // What neither passes nor fails waits for a person's brush.
                [.warn, .cannotAssess].contains(result.inspection.verdict(of: .cutOut))
                    ? .retouch : .refused
            }
    }

    /// Whether a crop within all bands exists; `nil` where no face was measured.
    var isFramed: Bool? {
        let framing: Set<CheckID> = [
            .framing, .marginAboveOfTheFaceInImage, .marginBelowOfTheFaceInImage,
            .leftwardCropOfTheFaceInImage, .rightwardCropOfTheFaceInImage,
        ]
        let checks = inspection.checks.filter { framing.contains($0.id) }
        guard !checks.isEmpty, !checks.contains(where: { $0.verdict == .cannotAssess }) else {
            return nil
        }
        return checks.allSatisfy { $0.verdict != .fail }
    }
}

extension Inspection {
    func verdict(of id: CheckID) -> Verdict? { checks.first { $0.id == id }?.verdict }
}

import CImageEngine
package import Domain
package import Foundation

extension ImageEngine {
    /// Measures and judges; throws `PictureError` for bytes that are no usable picture.
    package func inspect(_ bytes: Data, against spec: PhotoSpec) async throws -> Inspection {
        try await crew.run { worker in
            try AnalysedPhoto(bytes, by: worker.engine()).inspection(against: spec)
        }
    }

    /// Inspects, and makes the standard photo when nothing is refused.
    package func standardise(
        _ bytes: Data,
        to spec: PhotoSpec,
    ) async throws -> Standardisation {
        try await crew.run { worker in
            let photo = try AnalysedPhoto(bytes, by: worker.engine())
            let inspection = try photo.inspection(against: spec)
            let confidence = inspection.measures.matting?.confidence(by: spec.thresholds.matting)
            guard inspection.verdict != .fail else {
                return Standardisation(
                    inspection: inspection,
                    output: nil,
                    framedOriginal: nil,
                    mattingConfidence: confidence,
                )
            }
            let made = try photo.render(inspection, to: spec)
            return Standardisation(
                inspection: inspection.adding(made.checks),
                output: made.photo,
                framedOriginal: made.framedOriginal,
                mattingConfidence: confidence,
            )
        }
    }
}

extension Inspection {
    /// What is said of the finished photo replaces what was expected of it.
    fileprivate func adding(_ more: [Check]) -> Inspection {
        let said = Set(more.map(\.id))
        return Inspection(
            spec: spec,
            specVersion: specVersion,
            engineVersion: engineVersion,
            checks: checks.filter { !said.contains($0.id) } + more,
            measures: measures,
        )
    }
}

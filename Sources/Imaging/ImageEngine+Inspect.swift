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
                    mattingConfidence: confidence,
                )
            }
            let made = try photo.render(inspection, to: spec)
            return Standardisation(
                inspection: inspection.adding(made.checks),
                output: made.photo,
                mattingConfidence: confidence,
            )
        }
    }
}

extension Inspection {
    fileprivate func adding(_ more: [Check]) -> Inspection {
        Inspection(
            spec: spec,
            specVersion: specVersion,
            engineVersion: engineVersion,
            checks: checks + more,
            measures: measures,
        )
    }
}

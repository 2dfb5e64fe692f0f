package import Domain
package import Foundation

extension ImageEngine {
    /// Measures and judges; throws `PictureError` for bytes that are no usable picture.
    ///
    /// A picture on which the engine fails is answered with `pictureAssessable` alone, which says
    /// `cannotAssess`.
    package func inspect(_ bytes: Data, against spec: PhotoSpec) async throws -> Inspection {
        do {
            return try await crew.answer(to: .inspect(bytes, spec))
        } catch let loss as PictureLoss {
            report("picture not assessed: \(loss.reason)")
            return Inspection(notAssessedAgainst: spec, by: Self.version)
        }
    }

    /// Inspects, and makes the standard photo when nothing is refused; a picture on which the
    /// engine fails has none, and is answered as by `inspect`.
    ///
    /// A mask that a person drew over the upright picture, white on the person, takes the place of
    /// the engine's own; throws `MaskError` when it does not fit. `overruled`: a person has looked
    /// and wants the photo made of what the machine refuses, where it can be made at all.
    package func standardise(
        _ bytes: Data,
        to spec: PhotoSpec,
        by mask: GreyPicture? = nil,
        overruled: Bool = false,
    ) async throws -> Standardisation {
        do {
            return try await crew.answer(
                to: .standardise(bytes, spec, mask: mask, overruled: overruled)
            )
        } catch let loss as PictureLoss {
            report("picture not assessed: \(loss.reason)")
            return Standardisation(
                inspection: Inspection(notAssessedAgainst: spec, by: Self.version),
                output: nil,
                framedOriginal: nil,
                mattingConfidence: nil,
            )
        }
    }
}

extension Worker {
    func inspect(_ bytes: Data, against spec: PhotoSpec) throws -> Inspection {
        try AnalysedPhoto(bytes, by: engine()).inspection(against: spec)
    }

    func standardise(
        _ bytes: Data,
        to spec: PhotoSpec,
        by mask: GreyPicture?,
        overruled: Bool,
    ) throws -> Standardisation {
        let photo = try AnalysedPhoto(bytes, by: engine())
        let inspection = try photo.inspection(against: spec, by: mask)
        let confidence = inspection.measures.matting?.confidence(by: spec.thresholds.matting)
        guard overruled || inspection.verdict != .fail, spec.canBeMade(inspection.measures)
        else {
            return Standardisation(
                inspection: inspection,
                output: nil,
                framedOriginal: nil,
                mattingConfidence: confidence,
                timings: photo.timings,
            )
        }
        let made = try photo.render(inspection, to: spec)
        return Standardisation(
            inspection: inspection.adding(made.checks),
            output: made.photo,
            framedOriginal: made.framedOriginal,
            mattingConfidence: confidence,
            derivation: made.derivation,
            timings: photo.timings,
        )
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

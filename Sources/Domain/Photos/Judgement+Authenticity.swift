extension PhotoSpec {
    /// Whether the picture shows the person, and as the camera saw them; for a person to decide.
    func judgeAuthenticity(_ measures: PhotoMeasures) -> [Check] {
        rephotographed(measures) + retouched(measures)
    }

    /// Screens and prints have a raster, photos held into the picture have straight edges.
    private func rephotographed(_ measures: PhotoMeasures) -> [Check] {
        let raster = Check.advisory(
            .notRephotographed,
            measures.screenPeaks,
            .decibels,
            Band(high: thresholds.screenPeaks),
            advice: .photographThePerson,
            mark: measures.face,
        )
        // The edge of an even border is told as such.
        let hasBorder = (measures.borderWidth ?? 0) > thresholds.borderWidth
        let edges = Check.advisory(
            .notRephotographed,
            hasBorder ? nil : measures.frameLine,
            .ratio,
            Band(high: thresholds.frameLine),
            advice: .photographThePerson,
            mark: nil,
        )
        return (raster + edges).worst
    }

    private func retouched(_ measures: PhotoMeasures) -> [Check] {
        if thresholds.editingSoftware.name(in: measures.software) != nil {
            return [Check(.notRetouched, .warn, advice: .keepTheOriginalFile)]
        }
        // A small or unsharp face has no fine detail either.
        let isTelling =
            (measures.interEyeDistance ?? 0) >= thresholds.detailedEyeDistance
            && sharpness(measures).verdict == .pass
        return Check.advisory(
            .notRetouched,
            isTelling ? measures.skinDetail : nil,
            .greyLevel,
            Band(low: thresholds.skinDetail),
            advice: .keepTheOriginalFile,
            mark: measures.face,
        )
    }
}

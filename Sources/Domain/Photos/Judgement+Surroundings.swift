extension PhotoSpec {
    /// What else is in the picture; none of it is certain enough to refuse it.
    func judgeSurroundings(_ measures: PhotoMeasures) -> [Check] {
        [nobodyElse(measures)] + shadows(measures) + text(measures) + border(measures)
    }

    private func nobodyElse(_ measures: PhotoMeasures) -> Check {
        let isAlone = measures.bystander == nil
        return Check(
            .nobodyElse,
            isAlone ? .pass : .warn,
            advice: isAlone ? nil : .beAlone,
            mark: measures.bystander,
        )
    }

    private func shadows(_ measures: PhotoMeasures) -> [Check] {
        // Where the outline is not sure, the person's own dark parts would be taken for shadows.
        guard cutOutIsSafe(measures), let outline = measures.outline else { return [] }
        return Check.advisory(
            .noShadows,
            outline.shadowDepth,
            .labUnits,
            Band(high: thresholds.shadowDepth),
            advice: .stepAwayFromTheWall,
            mark: outline.shadow,
        )
    }

    private func text(_ measures: PhotoMeasures) -> [Check] {
        Check.advisory(
            .noText,
            measures.textStrokes,
            .score,
            Band(high: thresholds.textStrokes),
            advice: .removeText,
            mark: measures.text,
        )
    }

    private func border(_ measures: PhotoMeasures) -> [Check] {
        Check.advisory(
            .noBorder,
            measures.borderWidth.map { 100 * $0 },
            .percent,
            Band(high: 100 * thresholds.borderWidth),
            advice: .removeTheBorder,
            mark: measures.border,
        )
    }

    /// What can be said of the wall without a cut-out: only what is surely wrong.
    func judgeWall(_ measures: PhotoMeasures) -> [Check] {
        guard measures.faceCount == 1, let spread = measures.wallSpread,
            let lightness = measures.wallLightness
        else { return [] }
        let limits = thresholds.matting
        let isMessy = spread > limits.messySpread
        guard ground == .replaced || isMessy else { return [] }
        let plain: PhotoAdvice =
            ground == .asShot ? .bringTheWantedBackground : .standBeforeAPlainWall
        guard isMessy || lightness < limits.backgroundLightness.accept else { return [] }
        return [
            Check(
                .backgroundUniformity,
                .fail,
                value: isMessy ? spread : lightness,
                unit: isMessy ? .score : .greyLevel,
                allowed: isMessy
                    ? Band(high: limits.messySpread) : Band(low: limits.backgroundLightness.accept),
                advice: isMessy ? plain : .standBeforeALighterWall,
            )
        ]
    }
}

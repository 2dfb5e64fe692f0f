extension PhotoSpec {
    func judgeLight(_ measures: PhotoMeasures) -> [Check] {
        [
            sharpness(measures), underExposure(measures),
            .measured(
                .overExposurePrevention,
                measures.overExposedShare.map { 100 * $0 },
                .percent,
                Limit(
                    warn: 100 * thresholds.overExposed.warn,
                    fail: 100 * thresholds.overExposed.fail,
                ),
                advice: .avoidGlare,
                mark: measures.face,
            ),
            .measured(
                .illuminationUniformity,
                measures.lightAsymmetry,
                .ratio,
                Limit(warn: thresholds.lightAsymmetry, fail: .infinity),
                advice: .findEvenLight,
                mark: measures.face,
            ),
        ]
    }

    /// Two measures see two kinds of blur; the worse verdict counts.
    private func sharpness(_ measures: PhotoMeasures) -> Check {
        let edges = Check.measured(
            .sharpness,
            measures.eyeSharpness,
            .score,
            thresholds.eyeSharpness,
            advice: .holdStill,
            mark: measures.face,
        )
        let reblur = Check.measured(
            .sharpness,
            measures.reblurRatio,
            .ratio,
            thresholds.reblurRatio,
            advice: .holdStill,
            mark: measures.face,
        )
        return reblur.verdict > edges.verdict ? reblur : edges
    }

    /// Dark skin is not a lack of light: a face is refused only where all around it is dark too.
    private func underExposure(_ measures: PhotoMeasures) -> Check {
        guard let lightness = measures.faceLightness, let share = measures.underExposedShare
        else {
            return Check(.underExposurePrevention, .cannotAssess, advice: .letAPersonLook)
        }
        let surroundings = measures.matting?.backgroundLightness ?? 0
        let isDark = lightness < thresholds.faceLightness
        guard isDark || share <= thresholds.underExposed else {
            return Check(
                .underExposurePrevention,
                .warn,
                value: 100 * share,
                unit: .percent,
                allowed: Band(high: 100 * thresholds.underExposed),
                advice: .findMoreLight,
                mark: measures.face,
            )
        }
        let refused: Verdict = surroundings < thresholds.wellLitBackground ? .fail : .warn
        return Check(
            .underExposurePrevention,
            isDark ? refused : .pass,
            value: lightness,
            unit: .greyLevel,
            allowed: Band(low: thresholds.faceLightness),
            advice: isDark ? .findMoreLight : nil,
            mark: isDark ? measures.face : nil,
        )
    }
}

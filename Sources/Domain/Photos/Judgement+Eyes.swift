extension PhotoSpec {
    /// Eyes and brows, and what may cover them.
    func judgeEyes(_ measures: PhotoMeasures) -> [Check] {
        [eyesOpen(measures), noGlasses(measures), eyesVisible(measures), eyebrows(measures)]
    }

    private func eyesOpen(_ measures: PhotoMeasures) -> Check {
        .measured(
            .eyesOpen,
            measures.eyeOpenness,
            .score,
            thresholds.eyesOpen,
            advice: .openYourEyes,
            mark: measures.eyes,
        )
    }

    private func noGlasses(_ measures: PhotoMeasures) -> Check {
        guard glasses != .allowed else { return Check(.noGlasses, .pass) }
        // The detector misses rimless frames and mistakes some shadows: it only asks for a look.
        return .measured(
            .noGlasses,
            measures.glassesEdge,
            .score,
            Limit(warn: thresholds.glassesEdge, fail: .infinity),
            advice: glasses == .forbidden ? .takeOffYourGlasses : .useClearGlasses,
            mark: measures.eyes,
        )
    }

    /// Reflections on lenses; without glasses, what shines there is skin and judged as such.
    private func eyesVisible(_ measures: PhotoMeasures) -> Check {
        guard let edge = measures.glassesEdge else {
            return Check(.eyesVisible, .cannotAssess, advice: .letAPersonLook)
        }
        guard edge > thresholds.glassesEdge else { return Check(.eyesVisible, .pass) }
        return .measured(
            .eyesVisible,
            measures.lensGlare.map { 100 * $0 },
            .percent,
            Limit(warn: 100 * thresholds.lensGlare, fail: .infinity),
            advice: .avoidReflections,
            mark: measures.eyes,
        )
    }

    private func eyebrows(_ measures: PhotoMeasures) -> Check {
        .measured(
            .eyebrowsVisible,
            measures.browSkin.map { 100 * $0 },
            .percent,
            Limit(warn: 100 * thresholds.browSkin, fail: -.infinity),
            advice: .showYourBrows,
            mark: measures.brows,
        )
    }
}

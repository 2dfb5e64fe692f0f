extension PhotoSpec {
    /// A background that was brought along: even, and of about the wanted colour.
    func judgeOwnBackground(_ matting: MattingMeasures) -> [Check] {
        [evenness(matting), colour(matting)]
    }

    /// Whether a finished photo can be made of what was measured.
    package func canBeMade(_ measures: PhotoMeasures) -> Bool {
        ground == .asShot ? measures.matting != nil : cutOutIsSafe(measures)
    }

    private func evenness(_ matting: MattingMeasures) -> Check {
        let limits = thresholds.matting
        guard let coverage = matting.coverage else {
            return Check(.backgroundUniformity, .cannotAssess, advice: .showHeadAndShoulders)
        }
        let isOne = coverage >= limits.coverage.accept
        let isEven = isOne && matting.backgroundSpread <= limits.messySpread
        return Check(
            .backgroundUniformity,
            isEven ? .pass : .fail,
            value: isOne ? matting.backgroundSpread : 100 * coverage,
            unit: isOne ? .score : .percent,
            allowed: isOne
                ? Band(high: limits.messySpread) : Band(low: 100 * limits.coverage.accept),
            advice: isEven ? nil : .bringTheWantedBackground,
        )
    }

    private func colour(_ matting: MattingMeasures) -> Check {
        .measured(
            .backgroundColour,
            matting.backgroundDistance,
            .score,
            thresholds.matting.ownBackground,
            advice: .bringTheWantedBackground,
            mark: nil,
        )
    }
}

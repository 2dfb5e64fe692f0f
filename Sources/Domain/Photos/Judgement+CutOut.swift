extension PhotoSpec {
    func judgeCutOut(_ measures: PhotoMeasures, isFramed: Bool) -> [Check] {
        guard let matting = measures.matting else {
            return [
                Check(.backgroundUniformity, .cannotAssess, advice: .letAPersonLook),
                Check(.cutOut, .cannotAssess, advice: .letAPersonLook),
            ]
        }
        // What a person drew is not the machine's to judge.
        guard matting.isDrawn != true else {
            return [
                Check(.backgroundUniformity, .pass), Check(.cutOut, .pass),
                clothing(matting, measures),
            ]
        }
        let outline = cutOut(matting)
        // A tight frame leaves too little wall to judge the outline by; more room mends both.
        let isTelling = isFramed || outline.verdict == .pass
        return [uniformity(matting)] + (isTelling ? [outline] : []) + [clothing(matting, measures)]
    }

    /// Whether the person can be delivered before a new background.
    package func cutOutIsSafe(_ measures: PhotoMeasures) -> Bool {
        guard let matting = measures.matting else { return false }
        return matting.isDrawn == true || matting.confidence(by: thresholds.matting) >= 0.5
    }

    private func uniformity(_ matting: MattingMeasures) -> Check {
        guard let coverage = matting.coverage else {
            return Check(.backgroundUniformity, .cannotAssess, advice: .showHeadAndShoulders)
        }
        let limits = thresholds.matting
        guard coverage >= limits.coverage else {
            return Check(
                .backgroundUniformity,
                .fail,
                value: 100 * coverage,
                unit: .percent,
                allowed: Band(low: 100 * limits.coverage),
                advice: .standBeforeAPlainWall,
            )
        }
        guard matting.backgroundSpread <= limits.messySpread else {
            return Check(
                .backgroundUniformity,
                .fail,
                value: matting.backgroundSpread,
                unit: .score,
                allowed: Band(high: limits.messySpread),
                advice: .standBeforeAPlainWall,
            )
        }
        let isLight = matting.backgroundLightness >= limits.backgroundLightness
        return Check(
            .backgroundUniformity,
            isLight ? .pass : .fail,
            value: matting.backgroundLightness,
            unit: .greyLevel,
            allowed: Band(low: limits.backgroundLightness),
            advice: isLight ? nil : .standBeforeALighterWall,
        )
    }

    private func cutOut(_ matting: MattingMeasures) -> Check {
        let confidence = matting.confidence(by: thresholds.matting)
        let isSafe = confidence >= 0.5
        let advice: PhotoAdvice =
            if matting.coverage == nil {
                .showHeadAndShoulders
            } else if matting.backgroundLightness < thresholds.matting.backgroundLightness {
                .standBeforeALighterWall
            } else {
                .standBeforeAPlainWall
            }
        return Check(
            .cutOut,
            isSafe ? .pass : .fail,
            value: confidence,
            unit: .ratio,
            allowed: Band(low: 0.5),
            advice: isSafe ? nil : advice,
        )
    }

    private func clothing(_ matting: MattingMeasures, _ measures: PhotoMeasures) -> Check {
        .measured(
            .clothingContrast,
            100 * matting.clothingNearBackground,
            .percent,
            Limit(warn: 100 * thresholds.clothingNearBackground, fail: .infinity),
            advice: .wearAnotherColour,
            mark: measures.chinY.map {
                Mark(
                    x: 0,
                    y: $0,
                    width: Double(measures.imageWidth),
                    height: max(1, Double(measures.imageHeight) - $0),
                )
            },
        )
    }
}

extension MattingMeasures {
    /// How sure the cut-out is, 0 to 1; from 0.5 on it may be delivered.
    package func confidence(by limits: MattingThresholds) -> Double {
        guard let coverage else { return 0 }
        let looksRight =
            backgroundDistance <= limits.sameBackground
            && backgroundSpread < limits.backgroundSpread
        let needed = looksRight ? limits.sameBackgroundAgreement : limits.agreement
        let even = part(coverage, worst: 0.55, limit: limits.coverage, best: 1)
        let agreed = part(agreement, worst: needed - 0.13, limit: needed, best: 1)
        // Before the wanted colour itself, an unseen edge cannot be seen in the result either.
        guard !looksRight else { return min(even, agreed) }
        return min(
            even,
            agreed,
            part(backgroundLightness, worst: 10, limit: limits.backgroundLightness, best: 60),
            part(-backgroundSpread, worst: -6, limit: -limits.backgroundSpread, best: 0),
            part(-weakEdgeShare, worst: -0.25, limit: -limits.weakEdgeShare, best: 0),
        )
    }

    /// 0 at the worst, 0.5 at the limit, 1 at the best.
    private func part(_ value: Double, worst: Double, limit: Double, best: Double) -> Double {
        let share =
            value >= limit
            ? 0.5 + 0.5 * (value - limit) / (best - limit)
            : min(0.49, 0.5 * (value - worst) / (limit - worst))
        return min(1, max(0, share))
    }
}

extension PhotoSpec {
    func judgeCutOut(_ measures: PhotoMeasures, isFramed: Bool) -> [Check] {
        guard let matting = measures.matting else {
            return [
                Check(.backgroundUniformity, .cannotAssess, advice: .letAPersonLook),
                Check(
                    ground == .asShot ? .backgroundColour : .cutOut,
                    .cannotAssess,
                    advice: .letAPersonLook,
                ),
            ]
        }
        // What a person drew is not the machine's to judge.
        guard matting.isDrawn != true else {
            return [
                Check(.backgroundUniformity, .pass), Check(.cutOut, .pass),
                clothing(matting, measures),
            ]
        }
        guard ground == .replaced else {
            return judgeOwnBackground(matting) + [clothing(matting, measures)]
        }
        let outline = cutOut(matting)
        // A tight frame leaves too little wall to judge the outline by; more room mends both.
        let isTelling = isFramed || outline.verdict == .pass
        return [uniformity(matting)] + (isTelling ? [outline] : []) + [clothing(matting, measures)]
    }

    /// What is to be done with the cut-out; absent when none was tried.
    package func cutOutBand(_ measures: PhotoMeasures) -> CutOutBand? {
        measures.matting.map { CutOutBand(confidence: $0.confidence(by: thresholds.matting)) }
    }

    /// Whether what is known of the background leaves hope for a cut-out, which was not tried yet.
    package func cutOutCanSucceed(_ measures: PhotoMeasures) -> Bool {
        measures.matting.map { $0.hope(by: thresholds.matting) > 0 } ?? false
    }

    /// Whether the person can be delivered before a new background.
    package func cutOutIsSafe(_ measures: PhotoMeasures) -> Bool {
        cutOutBand(measures) == .accept
    }

    /// Whether the picture already has the wanted background, so that its own edges are kept.
    package func keepsItsEdges(_ measures: PhotoMeasures) -> Bool {
        measures.matting?.looksRight(by: thresholds.matting) ?? false
    }

    private func uniformity(_ matting: MattingMeasures) -> Check {
        guard let coverage = matting.coverage else {
            return Check(.backgroundUniformity, .cannotAssess, advice: .showHeadAndShoulders)
        }
        let limits = thresholds.matting
        guard coverage >= limits.coverage.accept else {
            return Check(
                .backgroundUniformity,
                .fail,
                value: 100 * coverage,
                unit: .percent,
                allowed: Band(low: 100 * limits.coverage.accept),
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
        let least = limits.backgroundLightness.accept
        let isLight = matting.backgroundLightness >= least
        return Check(
            .backgroundUniformity,
            isLight ? .pass : .fail,
            value: matting.backgroundLightness,
            unit: .greyLevel,
            allowed: Band(low: least),
            advice: isLight ? nil : .standBeforeALighterWall,
        )
    }

    private func cutOut(_ matting: MattingMeasures) -> Check {
        let confidence = matting.confidence(by: thresholds.matting)
        let lightness = thresholds.matting.backgroundLightness.accept
        let refusal: PhotoAdvice =
            if matting.coverage == nil {
                .showHeadAndShoulders
            } else if matting.backgroundLightness < lightness {
                .standBeforeALighterWall
            } else {
                .standBeforeAPlainWall
            }
        let band = CutOutBand(confidence: confidence)
        guard band != .retouch else {
            return Check(.cutOut, .cannotAssess, advice: .letAPersonRetouch)
        }
        return Check(
            .cutOut,
            band == .accept ? .pass : .fail,
            value: confidence,
            unit: .ratio,
            allowed: Band(low: 0.5),
            advice: band == .accept ? nil : refusal,
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
    /// How sure the cut-out is, 0 to 1; from 0.5 on it may be delivered, at 0 it is hopeless.
    package func confidence(by limits: MattingThresholds) -> Double {
        guard isDrawn != true else { return 1 }
        guard let coverage else { return 0 }
        // Before the wanted colour itself, an unseen edge cannot be seen in the result either.
        guard !looksRight(by: limits) else {
            return min(
                limits.coverage.confidence(coverage),
                limits.sameBackgroundAgreement.confidence(agreement),
            )
        }
        let parts: [(Grades, Double)] = [
            (limits.agreement, agreement), (limits.weakEdgeShare, weakEdgeShare),
            (limits.weakShoulderShare, weakShoulderShare), (limits.foreignArea, foreignArea),
            (limits.strangeArea, strangeArea ?? 0), (limits.flatArea, flatArea ?? 0),
            (limits.alikeShare, alikeShare ?? 0), (limits.regainedArea, regainedArea ?? 0),
            (limits.faintStep, faintStep ?? limits.faintStep.best),
            (limits.outlyingArea, outlyingArea), (limits.shadeArea, shadeArea),
            (limits.looseArea, looseArea), (limits.hollowArea, hollowArea),
            (limits.shoulderNotch, shoulderNotch), (limits.halo, halo),
        ]
        return parts.reduce(hope(by: limits)) { min($0, $1.0.confidence($1.1)) }
    }

    /// The most that the background allows a cut-out's confidence to be.
    func hope(by limits: MattingThresholds) -> Double {
        guard let coverage else { return 0 }
        let even = limits.coverage.confidence(coverage)
        guard !looksRight(by: limits) else { return even }
        return min(
            even,
            limits.backgroundLightness.confidence(backgroundLightness),
            limits.backgroundSpread.confidence(backgroundSpread),
        )
    }

    /// Whether the background is even and nearly the wanted colour.
    func looksRight(by limits: MattingThresholds) -> Bool {
        backgroundDistance <= limits.sameBackground
            && backgroundSpread < limits.backgroundSpread.accept
    }
}

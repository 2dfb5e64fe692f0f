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
            skinGlare(measures), uniformity(measures), naturalColour(measures),
        ] + dynamicRange(measures)
    }

    private func skinGlare(_ measures: PhotoMeasures) -> Check {
        .measured(
            .noSkinGlare,
            measures.skinGlare.map { 100 * $0 },
            .percent,
            Limit(warn: 100 * thresholds.skinGlare, fail: .infinity),
            advice: .avoidGlare,
            mark: measures.glare,
        )
    }

    /// One dark cheek differs in its mean and in all its grey levels; a beard or a soft shade in
    /// one of the two only.
    private func uniformity(_ measures: PhotoMeasures) -> Check {
        .measured(
            .illuminationUniformity,
            measures.lightAsymmetry.flatMap { asymmetry in
                measures.lightOverlap.map { asymmetry * (1 - $0) }
            },
            .ratio,
            Limit(warn: thresholds.unevenLight, fail: .infinity),
            advice: .findEvenLight,
            mark: measures.face,
        )
    }

    /// Haze on the lens, backlight and washed-out copies leave few grey levels.
    private func dynamicRange(_ measures: PhotoMeasures) -> [Check] {
        Check.advisory(
            .dynamicRange,
            measures.dynamicRange,
            .bits,
            Band(low: thresholds.dynamicRange),
            advice: .clearTheLens,
            mark: measures.face,
        )
    }

    /// Whether the skin has the colour of skin; a picture without colour is refused.
    private func naturalColour(_ measures: PhotoMeasures) -> Check {
        guard let a = measures.skinA, let b = measures.skinB, let chroma = measures.faceChroma
        else { return Check(.naturalColour, .cannotAssess, advice: .letAPersonLook) }
        guard chroma >= thresholds.greyChroma else {
            return Check(
                .naturalColour,
                .fail,
                value: chroma,
                unit: .labUnits,
                allowed: Band(low: thresholds.greyChroma),
                advice: .useNaturalColour,
                mark: measures.face,
            )
        }
        let distance = max(thresholds.skinA.distance(to: a), thresholds.skinB.distance(to: b))
        return .measured(
            .naturalColour,
            distance,
            .labUnits,
            Limit(warn: thresholds.colourCast, fail: .infinity),
            advice: .useNaturalColour,
            mark: measures.face,
        )
    }

    /// Dark skin is not a lack of light: before a light wall only the share near black counts, and
    /// a face is refused only where all around it is dark too.
    private func underExposure(_ measures: PhotoMeasures) -> Check {
        guard let lightness = measures.faceLightness, let share = measures.underExposedShare
        else {
            return Check(.underExposurePrevention, .cannotAssess, advice: .letAPersonLook)
        }
        let surroundings =
            measures.matting?.backgroundLightness ?? measures.wallLightness ?? 0
        guard lightness < thresholds.faceLightness, surroundings < thresholds.wellLitBackground
        else {
            return .measured(
                .underExposurePrevention,
                100 * share,
                .percent,
                Limit(warn: 100 * thresholds.underExposed, fail: .infinity),
                advice: .findMoreLight,
                mark: measures.face,
            )
        }
        return Check(
            .underExposurePrevention,
            .fail,
            value: lightness,
            unit: .greyLevel,
            allowed: Band(low: thresholds.faceLightness),
            advice: .findMoreLight,
            mark: measures.face,
        )
    }
}

extension ClosedRange<Double> {
    /// How far a value lies outside; 0 inside.
    fileprivate func distance(to value: Double) -> Double {
        Swift.max(0, lowerBound - value, value - upperBound)
    }
}

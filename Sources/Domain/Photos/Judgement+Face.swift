extension PhotoSpec {
    func judgeFace(_ measures: PhotoMeasures) -> [Check] {
        [
            headSize(measures), interEyeDistance(measures), roll(measures), yaw(measures),
            pitch(measures), eyesOpen(measures), mouthClosed(measures), noGlasses(measures),
        ]
    }

    private func headSize(_ measures: PhotoMeasures) -> Check {
        let shortSide = Double(min(measures.imageWidth, measures.imageHeight))
        return .measured(
            .headSize,
            measures.faceWidth.map { $0 / shortSide },
            .ratio,
            thresholds.headSize,
            advice: .comeCloser,
            mark: measures.face,
        )
    }

    private func interEyeDistance(_ measures: PhotoMeasures) -> Check {
        .measured(
            .interEyeDistance,
            measures.interEyeDistance,
            .pixels,
            thresholds.interEyeDistance,
            advice: .useALargerPicture,
            mark: measures.eyes,
        )
    }

    private func roll(_ measures: PhotoMeasures) -> Check {
        guard let roll = measures.roll else {
            return Check(.headPoseRoll, .cannotAssess, advice: .letAPersonLook)
        }
        let verdict = thresholds.roll.judge(abs(roll))
        return Check(
            .headPoseRoll,
            verdict,
            value: roll,
            unit: .degrees,
            allowed: Band(-thresholds.roll.warn...thresholds.roll.warn),
            advice: verdict == .pass ? nil : .keepYourHeadLevel,
            mark: verdict == .pass ? nil : measures.face,
        )
    }

    private func yaw(_ measures: PhotoMeasures) -> Check {
        .measured(
            .headPoseYaw,
            measures.yaw,
            .ratio,
            thresholds.yaw,
            advice: .faceTheCamera,
            mark: measures.face,
        )
    }

    private func pitch(_ measures: PhotoMeasures) -> Check {
        .measured(
            .headPosePitch,
            measures.pitch.map { abs($0 - thresholds.levelPitch) },
            .ratio,
            thresholds.pitch,
            advice: .keepYourChinLevel,
            mark: measures.face,
        )
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

    private func mouthClosed(_ measures: PhotoMeasures) -> Check {
        .measured(
            .mouthClosed,
            measures.mouthOpenness,
            .ratio,
            thresholds.mouthOpen,
            advice: .closeYourMouth,
            mark: measures.mouth,
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
}

extension PhotoMeasures {
    /// The band of the eyes, for a mark.
    var eyes: Mark? { band(at: 0, height: 0.26, width: 0.9) }

    /// The mouth, for a mark.
    var mouth: Mark? { band(at: 0.66, height: 0.28, width: 0.5) }

    private func band(at share: Double, height: Double, width: Double) -> Mark? {
        guard let faceWidth, let centreX, let eyeLineY, let chinY else { return nil }
        return Mark(
            x: centreX - width * faceWidth / 2,
            y: eyeLineY + share * (chinY - eyeLineY) - height * faceWidth / 2,
            width: width * faceWidth,
            height: height * faceWidth,
        )
    }
}

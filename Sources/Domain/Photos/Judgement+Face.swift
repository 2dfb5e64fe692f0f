extension PhotoSpec {
    func judgeFace(_ measures: PhotoMeasures) -> [Check] {
        [
            headSize(measures), interEyeDistance(measures), roll(measures), yaw(measures),
            pitch(measures), mouthClosed(measures),
        ] + shoulders(measures)
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

    private func shoulders(_ measures: PhotoMeasures) -> [Check] {
        let most = thresholds.shoulderSlope
        // An unsure outline follows chairs and bags as well as shoulders.
        return Check.advisory(
            .shouldersLevel,
            cutOutIsSafe(measures) ? measures.outline?.shoulderSlope : nil,
            .degrees,
            Band(-most...most),
            advice: .levelYourShoulders,
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
}

extension PhotoMeasures {
    /// The band of the eyes, for a mark.
    var eyes: Mark? { band(at: 0, height: 0.26, width: 0.9) }

    /// The brows and the forehead above them, for a mark.
    var brows: Mark? { band(at: -0.32, height: 0.26, width: 0.9) }

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

extension PhotoSpec {
    /// Three measures see two kinds of blur; the worse verdict counts, and its kind is told.
    func sharpness(_ measures: PhotoMeasures) -> Check {
        let advice: PhotoAdvice = isMotion(measures) ? .holdStill : .focusOnTheFace
        let kinds: [(Double?, MeasureUnit, Limit)] = [
            (measures.eyeSharpness, .score, thresholds.eyeSharpness),
            (measures.reblurRatio, .ratio, thresholds.reblurRatio),
            (isMotion(measures) ? measures.reblurAlong : 0, .ratio, thresholds.motionAlong),
        ]
        let checks = kinds.map { value, unit, limit in
            Check.measured(.sharpness, value, unit, limit, advice: advice, mark: measures.face)
        }
        return checks.worst[0]
    }

    /// Motion blurs along its own direction, a wrong focus blurs all directions alike.
    private func isMotion(_ measures: PhotoMeasures) -> Bool {
        guard let along = measures.reblurAlong, let across = measures.reblurAcross else {
            return false
        }
        return along - across > thresholds.motionDifference
    }
}

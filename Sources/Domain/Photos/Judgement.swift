extension PhotoSpec {
    /// Judges all measures at once; a picture without a face is judged by that alone.
    package func judge(_ measures: PhotoMeasures) -> [Check] {
        let first = judgeFile(measures) + [singleFace(measures)]
        guard measures.faceCount > 0 else { return first }
        let framing = judgeFraming(measures)
        let isFramed = framing.allSatisfy { $0.verdict != .fail }
        return first + judgeFace(measures) + judgeEyes(measures) + judgeLight(measures) + framing
            + judgeBackground(measures, isFramed: isFramed) + judgeSurroundings(measures)
            + judgeAuthenticity(measures)
    }

    private func judgeBackground(_ measures: PhotoMeasures, isFramed: Bool) -> [Check] {
        measures.matting != nil || needsCutOut(measures)
            ? judgeCutOut(measures, isFramed: isFramed) : judgeWall(measures)
    }

    private func singleFace(_ measures: PhotoMeasures) -> Check {
        let advice: PhotoAdvice? =
            switch measures.faceCount {
            case 0: measures.quarterTurns > 0 ? .turnThePictureUpright : .showYourFace
            case 1: nil
            default: .beAlone
            }
        return Check(
            .singleFacePresent,
            advice == nil ? .pass : .fail,
            value: Double(measures.faceCount),
            unit: .faces,
            allowed: Band(1...1),
            advice: advice,
            mark: measures.otherFaces.first,
        )
    }
}

extension Check {
    /// A check of one measure that only asks for a look; absent where it was not measured.
    static func advisory(
        _ id: CheckID,
        _ value: Double?,
        _ unit: MeasureUnit,
        _ allowed: Band,
        advice: PhotoAdvice,
        mark: Mark?,
    ) -> [Check] {
        guard let value else { return [] }
        let isFine = allowed.contains(value)
        return [
            Check(
                id,
                isFine ? .pass : .warn,
                value: value,
                unit: unit,
                allowed: allowed,
                advice: isFine ? nil : advice,
                mark: isFine ? nil : mark,
            )
        ]
    }

    /// A check of one measure by two marks; what could not be measured goes to a person.
    static func measured(
        _ id: CheckID,
        _ value: Double?,
        _ unit: MeasureUnit,
        _ limit: Limit,
        advice: PhotoAdvice,
        mark: Mark?,
    ) -> Check {
        guard let value else { return Check(id, .cannotAssess, advice: .letAPersonLook) }
        let verdict = limit.judge(value)
        return Check(
            id,
            verdict,
            value: value,
            unit: unit,
            allowed: limit.band,
            advice: verdict == .pass ? nil : advice,
            mark: verdict == .pass ? nil : mark,
        )
    }
}

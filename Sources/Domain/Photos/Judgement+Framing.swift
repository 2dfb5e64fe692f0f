extension PhotoSpec {
    /// Whether cutting the person out can still lead to a photo.
    ///
    /// Where no hair that people wear leaves a valid crop, the picture is refused for its framing
    /// whatever the cut-out shows.
    package func needsCutOut(_ measures: PhotoMeasures) -> Bool {
        guard measures.faceCount == 1 else { return false }
        guard let person = measures.standing(cutOutIsSafe: false) else { return true }
        // From the eyes to the top of the hair, in face widths: from a shaven head to a high bun.
        return stride(from: 0.55, through: 1.50, by: 0.05).contains { forehead in
            let hairTop = person.eyeLine - forehead * person.faceWidth
            return hairTop > 0 && crop(for: person.with(hairTop: hairTop)) != nil
        }
    }

    func judgeFraming(_ measures: PhotoMeasures) -> [Check] {
        guard let person = measures.standing(cutOutIsSafe: cutOutIsSafe(measures)) else {
            return [Check(.framing, .cannotAssess, advice: .letAPersonLook)]
        }
        guard let face = tightestFace(for: person) else {
            return [Check(.framing, .fail, advice: .showHeadAndShoulders)]
        }
        let scale = face / person.faceWidth
        let sides = [
            above(person, measures, scale: scale), below(person, scale: scale),
            beside(.leftwardCropOfTheFaceInImage, person.centre, person, scale: scale),
            beside(
                .rightwardCropOfTheFaceInImage,
                person.width - person.centre,
                person,
                scale: scale,
            ),
        ]
        if let crop = crop(for: person) {
            let width = crop.faceWidth
            return sides + [
                Check(.framing, .pass, value: width, unit: .pixels, allowed: Band(faceWidth))
            ]
        }
        // The side that lacks room tells all there is to mend.
        guard sides.allSatisfy({ $0.verdict == .pass }) else { return sides }
        return sides + [narrow(person, scale: scale)]
    }

    /// Either side alone has room enough, but not both at once.
    private func narrow(_ person: Standing, scale: Double) -> Check {
        Check(
            .framing,
            .fail,
            value: person.width / person.headHeight,
            unit: .headHeights,
            allowed: Band(low: Double(width) / scale / person.headHeight),
            advice: .showHeadAndShoulders,
        )
    }

    /// All of the hair must be in the picture; the wall above it only where it is not made anew.
    private func above(
        _ person: Standing,
        _ measures: PhotoMeasures,
        scale: Double,
    ) -> Check {
        let isCut = measures.matting?.hairTouchesEdge ?? false || person.hairTop <= 0
        let least = hairTops(for: person, scale: scale)?.lowerBound ?? hairTop.lowerBound
        let wall = ground == .asShot ? least / scale : 0
        return side(
            .marginAboveOfTheFaceInImage,
            room: isCut ? 0 : person.hairTop,
            needed: isCut ? max(wall, 0.05 * person.headHeight) : wall,
            person,
            advice: .leaveRoomAbove,
            mark: Mark(
                x: person.centre - person.faceWidth / 2,
                y: 0,
                width: person.faceWidth,
                height: max(1, person.hairTop),
            ),
        )
    }

    private func below(_ person: Standing, scale: Double) -> Check {
        let top =
            hairTops(for: person, scale: scale).map {
                max($0.lowerBound, highestRoom($0, for: person, scale: scale))
            } ?? hairTop.upperBound
        let needed = (Double(height) - top) / scale - person.headHeight
        return side(
            .marginBelowOfTheFaceInImage,
            room: person.height - person.chin,
            needed: needed,
            person,
            advice: .leaveRoomBelow,
            mark: Mark(x: 0, y: person.height - 1, width: person.width, height: 1),
        )
    }

    private func beside(
        _ id: CheckID,
        _ room: Double,
        _ person: Standing,
        scale: Double
    )
        -> Check
    {
        let isLeft = id == .leftwardCropOfTheFaceInImage
        return side(
            id,
            room: room,
            needed: (Double(width) / 2 - centreTolerance) / scale,
            person,
            advice: isLeft ? .leaveRoomOnTheLeft : .leaveRoomOnTheRight,
            mark: Mark(x: isLeft ? 0 : person.width - 1, y: 0, width: 1, height: person.height),
        )
    }

    private func side(
        _ id: CheckID,
        room: Double,
        needed: Double,
        _ person: Standing,
        advice: PhotoAdvice,
        mark: Mark,
    ) -> Check {
        let isEnough = room >= needed
        return Check(
            id,
            isEnough ? .pass : .fail,
            value: room / person.headHeight,
            unit: .headHeights,
            allowed: Band(low: needed / person.headHeight),
            advice: isEnough ? nil : advice,
            mark: isEnough ? nil : mark,
        )
    }
}

extension PhotoMeasures {
    /// Where the person stands; the top of the hair is estimated where the cut-out is not safe.
    package func standing(cutOutIsSafe: Bool) -> Standing? {
        guard let faceWidth, let eyeLineY, let chinY, let centreX else { return nil }
        // From the eyes to the top of the hair, in face widths, on an average head.
        let usual = max(0, eyeLineY - 0.90 * faceWidth)
        let measured = matting?.hairTopY ?? usual
        return Standing(
            width: Double(imageWidth),
            height: Double(imageHeight),
            hairTop: cutOutIsSafe && measured < eyeLineY ? measured : usual,
            eyeLine: eyeLineY,
            chin: chinY,
            centre: centreX,
            faceWidth: faceWidth,
        )
    }
}

/// A crop by moving and scaling alone: what the standard allows, and nothing more.
package struct Crop: Sendable, Equatable, Codable {
    /// The upper left corner in pixels of the upright source picture.
    package let x: Double
    package let y: Double
    /// Output pixels per source pixel.
    package let scale: Double
    /// Where the crop puts the person, in output pixels.
    package let hairTop: Double
    package let faceWidth: Double

    package init(x: Double, y: Double, scale: Double, hairTop: Double, faceWidth: Double) {
        self.x = x
        self.y = y
        self.scale = scale
        self.hairTop = hairTop
        self.faceWidth = faceWidth
    }
}

extension PhotoSpec {
    // Measuring the finished photo again may differ by a pixel or two.
    private var reserve: Double { 3 }

    /// The crop that shows most of the body within all bands; `nil` when none does.
    package func crop(for person: Standing) -> Crop? {
        let widths = stride(
            from: faceWidth.lowerBound + reserve,
            through: faceWidth.upperBound - reserve,
            by: 1,
        )
        for width in widths {
            if let crop = crop(for: person, faceWidth: width) { return crop }
        }
        return nil
    }

    /// The largest face for which hair and eyes keep their bands; `nil` when no face does.
    package func tightestFace(for person: Standing) -> Double? {
        stride(
            from: faceWidth.upperBound - reserve,
            through: faceWidth.lowerBound + reserve,
            by: -1,
        ).first { hairTops(for: person, scale: $0 / person.faceWidth) != nil }
    }

    /// The rows in which the hair may begin at that scale, so that eyes and body keep theirs too.
    package func hairTops(for person: Standing, scale: Double) -> ClosedRange<Double>? {
        let forehead = (person.eyeLine - person.hairTop) * scale
        let low = max(hairTop.lowerBound, eyeLine.lowerBound - forehead) + reserve
        let body = (person.headHeight + bodyBelowChin * person.faceWidth) * scale
        let high = min(
            hairTop.upperBound - reserve,
            eyeLine.upperBound - forehead - reserve,
            Double(height) - body,
        )
        return low <= high ? low...high : nil
    }

    /// The most rows above the hair: a wall that is not made anew ends where the picture does.
    func highestRoom(
        _ tops: ClosedRange<Double>,
        for person: Standing,
        scale: Double,
    ) -> Double {
        ground == .asShot ? min(tops.upperBound, person.hairTop * scale) : tops.upperBound
    }

    private func crop(for person: Standing, faceWidth: Double) -> Crop? {
        let scale = faceWidth / person.faceWidth
        guard let tops = hairTops(for: person, scale: scale) else { return nil }
        // Rows of output between the hair and the end of the source: the crop must not pass it.
        let least = Double(height) - (person.height - person.hairTop) * scale
        let most = highestRoom(tops, for: person, scale: scale)
        let usual = (hairTop.lowerBound + hairTop.upperBound) / 2
        let top = min(max(usual, tops.lowerBound, least), most)
        guard top >= least, top >= tops.lowerBound else { return nil }

        let half = Double(width) / 2
        let left = half - person.centre * scale
        let right = half - (person.width - person.centre) * scale
        guard left + right <= 0, left <= centreTolerance, right <= centreTolerance else {
            return nil
        }
        let shift = max(0, left) - max(0, right)
        return Crop(
            x: person.centre - (half - shift) / scale,
            y: person.hairTop - top / scale,
            scale: scale,
            hairTop: top,
            faceWidth: faceWidth,
        )
    }
}

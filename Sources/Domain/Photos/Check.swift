/// One finding of an inspection: the rule, what was measured, what is allowed, where, what to do.
package struct Check: Sendable, Codable, Equatable {
    package let id: CheckID
    package let verdict: Verdict
    /// The measured value, in `unit`; absent when nothing could be measured.
    package let value: Double?
    package let unit: MeasureUnit?
    package let allowed: Band?
    /// What to tell the person; absent when all is well.
    package let advice: PhotoAdvice?
    /// Where on the picture, when the fault has a place.
    package let mark: Mark?

    package init(
        _ id: CheckID,
        _ verdict: Verdict,
        value: Double? = nil,
        unit: MeasureUnit? = nil,
        allowed: Band? = nil,
        advice: PhotoAdvice? = nil,
        mark: Mark? = nil,
    ) {
        self.id = id
        self.verdict = verdict
        self.value = value
        self.unit = unit
        self.allowed = allowed
        self.advice = advice
        self.mark = mark
    }

    /// The value as it may be shown: a value outside its band stays outside after rounding.
    ///
    /// `step` is the last digit that is shown of a number of that size.
    package func valueToShow(step: (Double) -> Double) -> Double? {
        guard let value, let allowed else { return value }
        if let low = allowed.low, value < low {
            return min(value, ((low / step(low)).rounded() - 1) * step(low))
        }
        if let high = allowed.high, value > high {
            return max(value, ((high / step(high)).rounded() + 1) * step(high))
        }
        return value
    }
}

/// The unit of a measured value.
package enum MeasureUnit: String, Sendable, Codable, CaseIterable {
    case pixels = "px"
    case degrees = "°"
    case percent = "%"
    case ratio
    case greyLevel = "grey level"
    case bytes
    case faces
    /// A number without a unit, comparable only with its band.
    case score
    /// Multiples of the distance from the top of the hair to the chin.
    case headHeights = "head heights"
    case dotsPerInch = "dpi"
    case bits
    case decibels = "dB"
    /// Distances in CIE Lab.
    case labUnits = "Lab"
}

/// The allowed values of a measure; an absent end is open.
package struct Band: Sendable, Codable, Equatable {
    package let low: Double?
    package let high: Double?

    package init(low: Double? = nil, high: Double? = nil) {
        self.low = low
        self.high = high
    }

    package init(_ range: ClosedRange<Double>) {
        self.init(low: range.lowerBound, high: range.upperBound)
    }

    /// Whether the value lies inside, ends included.
    package func contains(_ value: Double) -> Bool {
        value >= low ?? -.infinity && value <= high ?? .infinity
    }
}

/// A rectangle in pixels of the upright source picture, origin at the top left.
package struct Mark: Sendable, Codable, Equatable {
    package let x: Double
    package let y: Double
    package let width: Double
    package let height: Double

    package init(x: Double, y: Double, width: Double, height: Double) {
        self.x = x
        self.y = y
        self.width = width
        self.height = height
    }
}

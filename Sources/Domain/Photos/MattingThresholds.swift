/// When a cut-out is delivered, when a person retouches it, and when it is refused.
package struct MattingThresholds: Sendable, Codable, Equatable {
    /// Least agreement of the two outlines.
    package var agreement: Grades
    package var backgroundLightness: Grades
    /// Most weak edges along the head.
    package var weakEdgeShare: Grades
    /// Most weak edges along the shoulders.
    package var weakShoulderShare: Grades
    package var coverage: Grades
    package var backgroundSpread: Grades
    package var foreignArea: Grades
    package var strangeArea: Grades
    /// Most of the hair that may have the colour of the background: more has been bitten off.
    package var alikeShare: Grades
    /// Most that the soft edge may add to the outline: more is a thing beside the head.
    package var regainedArea: Grades
    /// Least change of colour across every piece of the shoulders' outline: with less it follows no edge.
    package var faintStep: Grades
    package var flatArea: Grades
    package var outlyingArea: Grades
    package var shadeArea: Grades
    package var looseArea: Grades
    package var hollowArea: Grades
    package var shoulderNotch: Grades
    /// Most of the old background's colour along the outline, 0 to 1.
    package var halo: Grades
    /// The spread from which the background is messy, however little of it is seen.
    package var messySpread: Double
    /// How far a background that is brought along may be from the wanted colour, in 8-bit RGB.
    package var ownBackground: Limit
    /// A background this close to the wanted colour needs no cut-out.
    package var sameBackground: Double
    /// The agreement that is enough before such a background.
    package var sameBackgroundAgreement: Grades

    /// Found by looking at the cut-outs of portraits and of composites whose outline is known.
    package static let measured = MattingThresholds(
        agreement: Grades(worst: 0.75, accept: 0.87, best: 1),
        backgroundLightness: Grades(worst: 20, accept: 35, best: 60),
        weakEdgeShare: Grades(worst: 0.25, accept: 0.05, best: 0),
        weakShoulderShare: Grades(worst: 0.50, accept: 0.05, best: 0),
        coverage: Grades(worst: 0.45, accept: 0.92, best: 1),
        backgroundSpread: Grades(worst: 6, accept: 3, best: 0),
        foreignArea: Grades(worst: 0.15, accept: 0.05, best: 0),
        strangeArea: Grades(worst: 0.06, accept: 0.0028, best: 0),
        alikeShare: Grades(worst: 0.30, accept: 0.012, best: 0),
        regainedArea: Grades(worst: 0.06, accept: 0.002, best: 0),
        // A faint edge alone refuses nobody: a person can see where cloth ends.
        faintStep: Grades(worst: -1, accept: 3, best: 12),
        flatArea: Grades(worst: 0.15, accept: 0.0125, best: 0),
        outlyingArea: Grades(worst: 0.25, accept: 0.06, best: 0),
        shadeArea: Grades(worst: 0.15, accept: 0.006, best: 0),
        looseArea: Grades(worst: 0.10, accept: 0.002, best: 0),
        hollowArea: Grades(worst: 0.30, accept: 0.01, best: 0),
        shoulderNotch: Grades(worst: 0.40, accept: 0.06, best: 0),
        halo: Grades(worst: 0.30, accept: 0.052, best: 0),
        messySpread: 6,
        // Studios differ: #438edb, which many use, is 71 away, the standard's light blue 108.
        ownBackground: Limit(warn: 75, fail: 125),
        sameBackground: 12,
        sameBackgroundAgreement: Grades(worst: 0.72, accept: 0.85, best: 1),
    )
}

/// Three marks on one scale: at `worst` a feature alone refuses the cut-out, from `accept` on it
/// speaks for it, at `best` it could not be better.
package struct Grades: Sendable, Codable, Equatable {
    package let worst: Double
    package let accept: Double
    package let best: Double

    package init(worst: Double, accept: Double, best: Double) {
        self.worst = worst
        self.accept = accept
        self.best = best
    }

    /// 0 at the worst and beyond, 0.5 at the mark of acceptance, 1 at the best and beyond.
    package func confidence(_ value: Double) -> Double {
        let sign: Double = best > worst ? 1 : -1
        let isAccepted = sign * value >= sign * accept
        let share =
            isAccepted
            ? 0.5 + 0.5 * (value - accept) / (best - accept)
            : min(0.49, 0.5 * (value - worst) / (accept - worst))
        return min(1, max(0, share))
    }
}

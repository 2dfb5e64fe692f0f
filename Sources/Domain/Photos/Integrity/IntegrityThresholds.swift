/// What is resampling and JPEG error, and what is an alteration.
package struct IntegrityThresholds: Sendable, Codable, Equatable {
    package var version: Int
    /// The excess of a coefficient that rounding and another decoder may cause: 8 is one grey
    /// level of a whole block.
    package var tolerance: Double
    /// The same for a file that was encoded once more.
    package var toleranceOfAnotherEncoding: Double
    /// How much of the person the record must pin down, as a share of its pixels.
    package var leastCompared: Double

    /// Found by measuring honest and altered photos: `docs/integrity.md`.
    package static let measured = IntegrityThresholds(
        version: 1,
        tolerance: 2.5,
        toleranceOfAnotherEncoding: 8,
        leastCompared: 0.8,
    )
}

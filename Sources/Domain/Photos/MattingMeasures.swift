/// Raw numbers about cutting the person out of the background.
package struct MattingMeasures: Sendable, Codable, Equatable {
    /// The smallest agreement (intersection over union) of three independent segmentations.
    package var agreement: Double
    /// Mean lightness of the background, 0 to 100.
    package var backgroundLightness: Double
    /// Share of the outline of the head without a visible edge.
    package var weakEdgeShare: Double
    /// Share of the surroundings that belong to one even background; absent when the head leaves
    /// no surroundings in the picture.
    package var coverage: Double?
    /// Spread of the background's colour in Lab.
    package var backgroundSpread: Double
    /// First row of the hair, pixels of the upright source picture.
    package var hairTopY: Double
    /// Whether the hair touches the upper edge of the picture.
    package var hairTouchesEdge: Bool
    /// Mean distance of the background from the wanted colour, in 8-bit RGB.
    package var backgroundDistance: Double
    /// Share of clothing whose colour is close to the wanted background.
    package var clothingNearBackground: Double
    /// Whether a person drew the outline; absent in inspections from before that was possible.
    package var isDrawn: Bool?

    package init(
        agreement: Double,
        backgroundLightness: Double,
        weakEdgeShare: Double,
        coverage: Double?,
        backgroundSpread: Double,
        hairTopY: Double,
        hairTouchesEdge: Bool,
        backgroundDistance: Double,
        clothingNearBackground: Double,
    ) {
        self.agreement = agreement
        self.backgroundLightness = backgroundLightness
        self.weakEdgeShare = weakEdgeShare
        self.coverage = coverage
        self.backgroundSpread = backgroundSpread
        self.hairTopY = hairTopY
        self.hairTouchesEdge = hairTouchesEdge
        self.backgroundDistance = backgroundDistance
        self.clothingNearBackground = clothingNearBackground
    }
}

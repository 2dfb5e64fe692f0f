/// Raw numbers about cutting the person out of the background.
package struct MattingMeasures: Sendable, Codable, Equatable {
    /// Agreement (intersection over union) of two outlines that were found independently.
    package var agreement: Double
    /// Mean lightness of the background, 0 to 100.
    package var backgroundLightness: Double
    /// Share of the outline of the head at which no person ends before a background.
    package var weakEdgeShare: Double
    /// The same share of the outline of the shoulders.
    package var weakShoulderShare: Double
    /// Share of the surroundings that belong to one even background; absent when the head leaves
    /// no surroundings in the picture.
    package var coverage: Double?
    /// Spread of the background's colour in Lab.
    package var backgroundSpread: Double
    /// Area beside the head whose colours neither hair nor skin has, in squares of the face width.
    package var foreignArea: Double
    /// Area farther from the head than hair is, in squares of the face width.
    package var outlyingArea: Double
    /// Area beside head and shoulders that looks like a shadow on the wall, in squares of the face
    /// width.
    package var shadeArea: Double
    /// Area of pieces that hang on the person by a thread only, in squares of the face width.
    package var looseArea: Double
    /// Area of bites out of shoulders whose clothes look like the wall, in squares of the face
    /// width.
    package var hollowArea: Double
    /// How far the line of the shoulders rises again on its way outward, in face widths.
    package var shoulderNotch: Double
    /// Share of the old background's colour that is left along the outline, 0 to 1.
    package var halo: Double
    /// First row of the hair, pixels of the upright source picture.
    package var hairTopY: Double
    /// Whether the hair touches the upper edge of the picture.
    package var hairTouchesEdge: Bool
    /// Mean distance of the background from the wanted colour, in 8-bit RGB.
    package var backgroundDistance: Double
    /// Share of clothing whose colour is close to the wanted background.
    package var clothingNearBackground: Double
    /// Area of the largest piece beside the head that is flatter than hair, in squares of the face
    /// width; absent in inspections from before it was measured.
    package var flatArea: Double?
    /// Area of the largest even piece there whose colours the person does not have; absent likewise.
    package var strangeArea: Double?
    /// Share of the hair that has the colour of the background; absent likewise.
    package var alikeShare: Double?
    /// Area of the largest piece that the soft edge gives to the person and the outline did not, in
    /// squares of the face width; absent likewise.
    package var regainedArea: Double?
    /// Least change of colour, in Lab, across a piece of the shoulders' outline; absent likewise, and
    /// where no shoulders are seen.
    package var faintStep: Double?
    /// Whether a person drew the outline; absent in inspections from before that was possible.
    package var isDrawn: Bool?

    package init(
        agreement: Double,
        backgroundLightness: Double,
        weakEdgeShare: Double,
        weakShoulderShare: Double,
        coverage: Double?,
        backgroundSpread: Double,
        foreignArea: Double,
        outlyingArea: Double,
        shadeArea: Double,
        looseArea: Double,
        hollowArea: Double,
        shoulderNotch: Double,
        halo: Double,
        hairTopY: Double,
        hairTouchesEdge: Bool,
        backgroundDistance: Double,
        clothingNearBackground: Double,
    ) {
        self.agreement = agreement
        self.backgroundLightness = backgroundLightness
        self.weakEdgeShare = weakEdgeShare
        self.weakShoulderShare = weakShoulderShare
        self.coverage = coverage
        self.backgroundSpread = backgroundSpread
        self.foreignArea = foreignArea
        self.outlyingArea = outlyingArea
        self.shadeArea = shadeArea
        self.looseArea = looseArea
        self.hollowArea = hollowArea
        self.shoulderNotch = shoulderNotch
        self.halo = halo
        self.hairTopY = hairTopY
        self.hairTouchesEdge = hairTouchesEdge
        self.backgroundDistance = backgroundDistance
        self.clothingNearBackground = clothingNearBackground
    }
}

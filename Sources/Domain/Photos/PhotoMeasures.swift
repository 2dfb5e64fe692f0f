/// Raw numbers about one portrait, before any rule; absent where nothing could be measured.
///
/// Lengths are pixels of the upright source picture unless another unit is named.
package struct PhotoMeasures: Sendable, Codable, Equatable {
    /// Absent when the engine could not look at the picture.
    package var format: PictureFormat?
    package var imageWidth: Int
    package var imageHeight: Int
    package var fileBytes: Int?
    /// Dots per inch, as the file itself says.
    package var density: Double?
    /// The program that wrote the file, as the file itself says.
    package var software: String?
    /// Quality of a JPEG's quantisation tables on the scale of the Independent JPEG Group.
    package var jpegQuality: Double?
    /// Steps at the borders of blocks against steps inside them, 1 without blocks.
    package var blockiness: Double?
    package var pictureHash: PictureHash?
    package var faceHash: PictureHash?
    package var faceCount: Int
    /// Quarter turns clockwise after which a face is seen, when none is seen upright.
    package var quarterTurns = 0
    package var face: Mark?
    /// Faces beside the first, at least a third of its size.
    package var otherFaces: [Mark] = []
    /// What may be one more face, too small or too unsure to be counted.
    package var bystander: Mark?
    package var hasLandmarks = false

    package var faceWidth: Double?
    package var interEyeDistance: Double?
    package var centreX: Double?
    package var eyeLineY: Double?
    package var chinY: Double?
    package var roll: Double?
    /// Nose to jaw asymmetry, 0 frontal, near 1 profile.
    package var yaw: Double?
    /// Position of the nose between eyes and chin.
    package var pitch: Double?
    package var eyeOpenness: Double?
    package var mouthOpenness: Double?
    package var glassesEdge: Double?
    /// Share of the worse eye's surroundings that shines without colour.
    package var lensGlare: Double?
    /// Share of skin above the worse brow.
    package var browSkin: Double?
    package var eyeSharpness: Double?
    package var reblurRatio: Double?
    /// The re-blur ratio along the direction in which it is largest, and across it.
    package var reblurAlong: Double?
    package var reblurAcross: Double?
    /// Fine detail of the cheeks in grey levels.
    package var skinDetail: Double?
    package var faceLightness: Double?
    package var underExposedShare: Double?
    package var overExposedShare: Double?
    package var lightAsymmetry: Double?
    /// Overlap of the histograms of the two cheeks, 0 to 1.
    package var lightOverlap: Double?
    /// Entropy of the grey levels of the head and the wall beside it, in bits.
    package var dynamicRange: Double?
    /// Mean a* and b* of the cheeks, and mean chroma of the face, in CIE Lab.
    package var skinA: Double?
    package var skinB: Double?
    package var faceChroma: Double?
    /// Share of the skin that shines without colour.
    package var skinGlare: Double?
    package var glare: Mark?

    /// The wall outside the usual outline of a person: spread of its colour in Lab, mean lightness.
    package var wallSpread: Double?
    package var wallLightness: Double?
    /// Width of an even border as a share of the side it takes room from.
    package var borderWidth: Double?
    package var border: Mark?
    /// Strokes of the most text-like spot beside the person.
    package var textStrokes: Double?
    package var text: Mark?
    /// How far straight lines go through along two sides at least, 0 to 1.
    package var frameLine: Double?
    /// Height of regular peaks in the spectrum in decibels, as screens and prints leave them.
    package var screenPeaks: Double?

    package var matting: MattingMeasures?
    package var outline: OutlineMeasures?

    package init(format: PictureFormat?, imageWidth: Int, imageHeight: Int, faceCount: Int) {
        self.format = format
        self.imageWidth = imageWidth
        self.imageHeight = imageHeight
        self.faceCount = faceCount
    }
}

/// Raw numbers that only the cut-out shows.
package struct OutlineMeasures: Sendable, Codable, Equatable {
    /// Slope of the line between the shoulders in degrees; absent where they are not both seen.
    package var shoulderSlope: Double?
    /// How much darker the wall is close to the person than farther out, in L*.
    package var shadowDepth: Double
    package var shadow: Mark?

    package init(shoulderSlope: Double?, shadowDepth: Double, shadow: Mark? = nil) {
        self.shoulderSlope = shoulderSlope
        self.shadowDepth = shadowDepth
        self.shadow = shadow
    }
}

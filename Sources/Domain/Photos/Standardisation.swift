package import Foundation

/// What came of making the standard photo: the inspection always, the photo when nothing refused it.
package struct Standardisation: Sendable, Codable, Equatable {
    package let inspection: Inspection
    package let output: StandardPhoto?
    /// The same crop of the picture as it was taken, to be compared with the output: a JPEG of the
    /// same size before the photographed background; present when the output is.
    package let framedOriginal: Data?
    /// How sure the cut-out is, 0 to 1; absent when no cut-out was tried.
    package let mattingConfidence: Double?
    /// How the output came of the original; present when the output is.
    package let derivation: Derivation?
    /// How long the steps took.
    package let timings: StageTimings

    package init(
        inspection: Inspection,
        output: StandardPhoto?,
        framedOriginal: Data?,
        mattingConfidence: Double?,
        derivation: Derivation? = nil,
        timings: StageTimings = StageTimings([:]),
    ) {
        self.inspection = inspection
        self.output = output
        self.framedOriginal = framedOriginal
        self.mattingConfidence = mattingConfidence
        self.derivation = derivation
        self.timings = timings
    }
}

/// All that was done to an original to make its standard photo.
package struct Derivation: Sendable, Equatable, Codable {
    package let crop: Crop
    /// The picture was halved (2) or quartered (4) while it was decoded, or not (1).
    package let reduction: Int
    /// How much of each pixel of the finished photo is person: 255 is the original's own pixel, 0
    /// the background.
    package let alpha: GreyPicture
    /// Whether a person drew the mask that the person was cut out by.
    package let isDrawn: Bool

    package init(crop: Crop, reduction: Int, alpha: GreyPicture, isDrawn: Bool) {
        self.crop = crop
        self.reduction = reduction
        self.alpha = alpha
        self.isDrawn = isDrawn
    }
}

/// The finished photo and its geometry, in pixels of the finished photo.
package struct StandardPhoto: Sendable, Codable, Equatable {
    package let jpeg: Data
    package let width: Int
    package let height: Int
    package let dpi: Int
    package let quality: Int
    /// Rows from the upper edge to the top of the hair.
    package let hairTop: Double
    /// Rows from the upper edge to the line between the eyes.
    package let eyeLine: Double
    package let faceWidth: Double
    /// Columns from the middle of the photo to the middle of the face, right is positive.
    package let centreOffset: Double

    package var bytes: Int { jpeg.count }

    package init(
        jpeg: Data,
        width: Int,
        height: Int,
        dpi: Int,
        quality: Int,
        hairTop: Double,
        eyeLine: Double,
        faceWidth: Double,
        centreOffset: Double,
    ) {
        self.jpeg = jpeg
        self.width = width
        self.height = height
        self.dpi = dpi
        self.quality = quality
        self.hairTop = hairTop
        self.eyeLine = eyeLine
        self.faceWidth = faceWidth
        self.centreOffset = centreOffset
    }
}

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

    package init(
        inspection: Inspection,
        output: StandardPhoto?,
        framedOriginal: Data?,
        mattingConfidence: Double?,
    ) {
        self.inspection = inspection
        self.output = output
        self.framedOriginal = framedOriginal
        self.mattingConfidence = mattingConfidence
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

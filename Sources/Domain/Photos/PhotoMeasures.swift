/// Raw numbers about one portrait, before any rule; absent where nothing could be measured.
///
/// Lengths are pixels of the upright source picture unless another unit is named.
package struct PhotoMeasures: Sendable, Codable, Equatable {
    /// Absent when the engine could not look at the picture.
    package var format: PictureFormat?
    package var imageWidth: Int
    package var imageHeight: Int
    /// The program that wrote the file, as the file itself says.
    package var software: String?
    package var faceCount: Int
    /// Quarter turns clockwise after which a face is seen, when none is seen upright.
    package var quarterTurns = 0
    package var face: Mark?
    /// Faces beside the first, at least a third of its size.
    package var otherFaces: [Mark] = []
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
    package var eyeSharpness: Double?
    package var reblurRatio: Double?
    package var faceLightness: Double?
    package var underExposedShare: Double?
    package var overExposedShare: Double?
    package var lightAsymmetry: Double?

    package var matting: MattingMeasures?

    package init(format: PictureFormat?, imageWidth: Int, imageHeight: Int, faceCount: Int) {
        self.format = format
        self.imageWidth = imageWidth
        self.imageHeight = imageHeight
        self.faceCount = faceCount
    }
}

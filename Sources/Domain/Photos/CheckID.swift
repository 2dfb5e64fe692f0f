/// What is checked on a portrait; named as in ISO/IEC 29794-5 where that standard has a name.
package enum CheckID: String, Sendable, Codable, CaseIterable {
    /// Whether the engine could look at the picture at all; told only where it could not.
    case pictureAssessable
    // The file.
    case fileFormat
    case originalFileSize
    case imageDimensions
    case imageDensity
    case compressionArtifacts
    // Who is in it.
    case singleFacePresent
    case nobodyElse
    case headSize
    case interEyeDistance
    // How the person holds themselves.
    case headPoseRoll
    case headPoseYaw
    case headPosePitch
    case shouldersLevel
    case eyesOpen
    case eyesVisible
    case eyebrowsVisible
    case mouthClosed
    case noGlasses
    // How it was taken.
    case sharpness
    case underExposurePrevention
    case overExposurePrevention
    case noSkinGlare
    case illuminationUniformity
    case dynamicRange
    case naturalColour
    // Where the person stands.
    case marginAboveOfTheFaceInImage
    case marginBelowOfTheFaceInImage
    case leftwardCropOfTheFaceInImage
    case rightwardCropOfTheFaceInImage
    case framing
    // What is behind and on the person.
    case backgroundUniformity
    case backgroundColour
    case noShadows
    case noText
    case noBorder
    case cutOut
    case clothingContrast
    // Whether it is a photo of the person at all.
    case notRephotographed
    case notRetouched
    /// Told only where it is one.
    case notRefusedBefore
    // The finished photo.
    case fileSize
}

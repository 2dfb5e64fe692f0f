/// What is checked on a portrait; named as in ISO/IEC 29794-5 where that standard has a name.
package enum CheckID: String, Sendable, Codable, CaseIterable {
    /// Whether the engine could look at the picture at all; told only where it could not.
    case pictureAssessable
    case fileFormat
    case imageDimensions
    case singleFacePresent
    case headSize
    case interEyeDistance
    case headPoseRoll
    case headPoseYaw
    case headPosePitch
    case eyesOpen
    case mouthClosed
    case noGlasses
    case sharpness
    case underExposurePrevention
    case overExposurePrevention
    case illuminationUniformity
    case marginAboveOfTheFaceInImage
    case marginBelowOfTheFaceInImage
    case leftwardCropOfTheFaceInImage
    case rightwardCropOfTheFaceInImage
    case framing
    case backgroundUniformity
    case cutOut
    case clothingContrast
    case fileSize
}

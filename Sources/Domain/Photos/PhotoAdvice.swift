/// What to do about a fault; the words for each stand in `Views/Texts`.
package enum PhotoAdvice: String, Sendable, Codable, CaseIterable {
    case showYourFace
    case turnThePictureUpright
    case beAlone
    case comeCloser
    case useALargerPicture
    case keepYourHeadLevel
    case faceTheCamera
    case keepYourChinLevel
    case openYourEyes
    case closeYourMouth
    case takeOffYourGlasses
    case useClearGlasses
    case holdStill
    case findMoreLight
    case avoidGlare
    case findEvenLight
    case leaveRoomAbove
    case leaveRoomBelow
    case leaveRoomOnTheLeft
    case leaveRoomOnTheRight
    case showHeadAndShoulders
    case standBeforeAPlainWall
    case standBeforeALighterWall
    case wearAnotherColour
    case keepTheOriginalFile
    case letAPersonLook
    case tryAnotherPicture
}

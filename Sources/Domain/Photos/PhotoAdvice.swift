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
    case avoidReflections
    case showYourBrows
    case levelYourShoulders
    case holdStill
    case focusOnTheFace
    case findMoreLight
    case avoidGlare
    case findEvenLight
    case clearTheLens
    case useNaturalColour
    case leaveRoomAbove
    case leaveRoomBelow
    case leaveRoomOnTheLeft
    case leaveRoomOnTheRight
    case showHeadAndShoulders
    case standBeforeAPlainWall
    case standBeforeALighterWall
    case bringTheWantedBackground
    case stepAwayFromTheWall
    case removeText
    case removeTheBorder
    case wearAnotherColour
    case keepTheOriginalFile
    case photographThePerson
    case letAPersonLook
    /// Nothing to do: the student chose that people look and no machine does.
    case faceNotProcessed
    case tryAnotherPicture
    case takeAFreshPhoto
    /// Nothing to do: a person draws the outline before the photo goes on.
    case letAPersonRetouch
}

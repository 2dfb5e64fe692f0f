/// Why a mask drawn by a person cannot cut the person out; whoever drew it can mend each.
package enum MaskError: Error, Sendable, Equatable, Codable {
    /// The mask's size must be that of the upright portrait.
    case otherSize(width: Int, height: Int, neededWidth: Int, neededHeight: Int)
    /// The share, in percent, of the face and the trunk that is white, and the least.
    case missesThePerson(covered: Int, least: Int)
    /// Nothing but person, in percent of the picture, and the most.
    case leavesNoBackground(covered: Int, most: Int)
    /// The portrait that the mask is for shows no face.
    case noFace
}

/// When a photo counts as one that was refused before: versioned data.
///
/// Both hashes have to agree: two shots of one sitting share either the picture or the face by
/// chance, hardly both. Distances are signs out of 64.
package struct RepeatRule: Sendable, Codable, Hashable {
    package let version: Int
    package let pictureDistance: Int
    package let faceDistance: Int

    package static let current = RepeatRule(version: 1, pictureDistance: 6, faceDistance: 4)

    package init(version: Int, pictureDistance: Int, faceDistance: Int) {
        self.version = version
        self.pictureDistance = pictureDistance
        self.faceDistance = faceDistance
    }

    /// The finding that refuses a photo which repeats one of the others; nil where none is.
    package func finding(_ photo: PhotoMeasures, among refused: [PhotoMeasures]) -> Check? {
        guard refused.contains(where: { isRepeat(photo, of: $0) }) else { return nil }
        return Check(.notRefusedBefore, .fail, advice: .takeAFreshPhoto)
    }

    /// Whether the two are one shot, saved anew, scaled or mirrored.
    package func isRepeat(_ one: PhotoMeasures, of other: PhotoMeasures) -> Bool {
        one.isAlike(one.pictureHash, other.pictureHash, within: pictureDistance)
            && one.isAlike(one.faceHash, other.faceHash, within: faceDistance)
    }
}

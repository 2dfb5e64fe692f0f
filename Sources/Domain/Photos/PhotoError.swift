/// Why a photo is not taken, before anybody looks at its content.
package enum PhotoError: Error, Hashable, Sendable {
    case empty
    case tooManyBytes(Int, limit: Int)
    /// The same file was refused before, for any order of the account.
    case refusedBefore
    case notFound
    case uploadNotFound
    /// A part arrived that does not continue what we have.
    case offsetDiffers(expected: Int, got: Int)
    /// The batch takes photos of the other source only.
    case sourceNotAllowed(wanted: PhotoSource)
    /// It was taken with the front camera where only the rear one is taken.
    case frontCamera
    /// Whether a machine may look at the face was not answered yet, or not in the text in force.
    case faceAnswerMissing
    /// There is no finished photo before that ground to choose, or it is too late to choose.
    case groundNotOffered
}

/// Why bytes are not a picture we can work with; each is a refusal that the sender can mend.
package enum PictureError: Error, Sendable, Equatable, Codable {
    case empty
    case notAPicture
    /// A picture of a kind we do not read; the name of the kind where it is known.
    case unsupportedFormat(String)
    /// The file ends or breaks before the picture does.
    case truncated
    case tooManyBytes(Int, limit: Int)
    case tooManyPixels(Int, limit: Int)
    /// The shorter side has too few pixels to see a face.
    case tooFewPixels(Int, least: Int)
    /// The engine failed on this picture: it crashed, hung or took too much memory.
    case couldNotBeProcessed
    /// The longer side is more than `PictureLimits.aspect` times the shorter one.
    case tooElongated(longSide: Int, most: Int)
    /// An animation or a collection, of which nobody knows which picture is meant.
    case severalPictures(Int)
}

import CImageEngine
import Domain

/// Calls the engine and turns its status into a refusal of the picture or a fault.
func checked(_ call: (UnsafeMutablePointer<ie_error>) -> ie_status) throws {
    var error = ie_error()
    let status = call(&error)
    guard status != IE_OK else { return }
    let text = error.words
    throw refusal(status, error, text) ?? Fault("image engine: \(text)", isTransient: false)
}

private func refusal(_ status: ie_status, _ error: ie_error, _ text: String) -> (any Error)? {
    switch status {
    case IE_EMPTY: PictureError.empty
    case IE_NOT_A_PICTURE: PictureError.notAPicture
    case IE_UNSUPPORTED_FORMAT: PictureError.unsupportedFormat(text)
    case IE_TRUNCATED: PictureError.truncated
    case IE_TOO_MANY_BYTES:
        PictureError.tooManyBytes(Int(error.value), limit: Int(error.limit))
    case IE_TOO_MANY_PIXELS:
        PictureError.tooManyPixels(Int(error.value), limit: Int(error.limit))
    case IE_TOO_FEW_PIXELS:
        PictureError.tooFewPixels(Int(error.value), least: Int(error.limit))
    case IE_TOO_ELONGATED:
        PictureError.tooElongated(longSide: Int(error.value), most: Int(error.limit))
    case IE_SEVERAL_PICTURES: PictureError.severalPictures(Int(error.value))
    default: nil
    }
}

extension ie_error {
    fileprivate var words: String {
        withUnsafeBytes(of: text) { bytes in
            String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
        }
    }
}

extension ie_limits {
    /// What is read at all: see `PictureError` for what is refused.
    static let input = ie_limits(
        bytes: Int64(PictureLimits.bytes),
        pixels: Int64(PictureLimits.pixels),
        short_side: Int64(PictureLimits.shortSide),
        aspect: Int64(PictureLimits.aspect),
    )
}

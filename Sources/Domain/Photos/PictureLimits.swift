/// How large an uploaded picture may be; told before the upload and checked before decoding.
package enum PictureLimits {
    package static let bytes = 20 * 1024 * 1024
    package static let pixels = 50_000_000
    /// Below this no face can be seen.
    package static let shortSide = 100
    /// So many times the shorter side the longer one may have.
    package static let aspect = 4
}

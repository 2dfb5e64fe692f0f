package import Foundation

/// A picture of one byte a pixel, row by row.
package struct GreyPicture: Sendable, Equatable, Codable {
    package let width: Int
    package let height: Int
    package let pixels: Data

    /// `pixels` must hold `width` times `height` bytes.
    package init(width: Int, height: Int, pixels: Data) {
        precondition(pixels.count == width * height, "one byte a pixel")
        self.width = width
        self.height = height
        self.pixels = pixels
    }
}

import CImageEngine
import Domain
package import Foundation

extension ImageEngine {
    /// The middle of the picture, upright and square, of at most so many pixels a side, as a JPEG
    /// without metadata; throws `PictureError`.
    package func square(_ bytes: Data, side: Int) async throws -> Data {
        try await processed { try await crew.answer(to: .square(bytes, side: side)) }
    }
}

extension Worker {
    func square(_ bytes: Data, side: Int) throws -> Data {
        let header = try readHeader(bytes)
        let (short, long) = (
            min(header.width, header.height), max(header.width, header.height)
        )
        // The short side becomes that of the square.
        let small = try preview(bytes, longSide: max(16, (side * long + short - 1) / short))
        let (pixels, width, height) = try decoded(small)
        let edge = min(width, height, side)
        let (left, top) = ((width - edge) / 2, (height - edge) / 2)
        var middle: [UInt8] = []
        for row in top..<top + edge {
            let start = 3 * (row * width + left)
            middle += pixels[start..<start + 3 * edge]
        }
        return try ImageEngine.jpeg(middle, width: edge, height: edge, quality: 85)
    }

    private func decoded(_ bytes: Data) throws -> (pixels: [UInt8], width: Int, height: Int) {
        var pixels = ie_bytes()
        var (width, height) = (Int32(0), Int32(0))
        defer { ie_bytes_free(&pixels) }
        try bytes.read { start, count, limits in
            try checked { ie_decode(start, count, limits, &pixels, &width, &height, $0) }
        }
        return ([UInt8](Data(pixels)), Int(width), Int(height))
    }
}

import CImageEngine
package import Domain
package import Foundation

/// What the head of a picture's file says.
package struct PictureHeader: Sendable, Codable, Equatable {
    package let format: PictureFormat
    /// Size of the upright picture in pixels.
    package let width: Int
    package let height: Int
}

extension ImageEngine {
    /// Reads the head only; throws `PictureError` for what would not be decoded.
    package func header(_ bytes: Data) async throws -> PictureHeader {
        try await processed { try await crew.answer(to: .readHeader(bytes)) }
    }
}

extension Worker {
    func readHeader(_ bytes: Data) throws -> PictureHeader {
        var header = ie_header()
        try bytes.read { start, count, limits in
            try checked { ie_probe(start, count, limits, &header, $0) }
        }
        return PictureHeader(
            format: PictureFormat(header.format),
            width: Int(header.width),
            height: Int(header.height),
        )
    }
}

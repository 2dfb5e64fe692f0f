import CImageEngine
package import Domain
package import Foundation

extension ImageEngine {
    /// Reads a mask: any picture, by its brightness.
    package func grey(_ bytes: Data) async throws -> GreyPicture {
        try await processed { try await crew.answer(to: .readGrey(bytes)) }
    }

    /// The engine's own mask of the upright portrait, white on the person, as a grey PNG; `nil`
    /// when there is no face.
    package func drawMask(of bytes: Data, against spec: PhotoSpec) async throws -> Data? {
        try await processed { try await crew.answer(to: .drawMask(bytes, spec)) }
    }

    /// The picture as a lossless PNG.
    package static func png(_ picture: GreyPicture) throws -> Data {
        var png = ie_bytes()
        defer { ie_bytes_free(&png) }
        try picture.pixels.withUnsafeBytes { buffer in
            try checked {
                ie_write_grey(
                    buffer.bindMemory(to: UInt8.self).baseAddress,
                    Int32(picture.width),
                    Int32(picture.height),
                    &png,
                    $0,
                )
            }
        }
        return Data(png)
    }
}

extension Worker {
    func readGrey(_ bytes: Data) throws -> GreyPicture {
        var pixels = ie_bytes()
        var width: Int32 = 0
        var height: Int32 = 0
        defer { ie_bytes_free(&pixels) }
        try bytes.read { start, count, limits in
            try checked { ie_read_grey(start, count, limits, &pixels, &width, &height, $0) }
        }
        return GreyPicture(width: Int(width), height: Int(height), pixels: Data(pixels))
    }

    func drawMask(of bytes: Data, against spec: PhotoSpec) throws -> Data? {
        let photo = try AnalysedPhoto(bytes, by: engine())
        guard try photo.cutOutAnyway(against: spec) else { return nil }
        var png = ie_bytes()
        defer { ie_bytes_free(&png) }
        try checked { ie_draw_mask(photo.handle, &png, $0) }
        return Data(png)
    }
}

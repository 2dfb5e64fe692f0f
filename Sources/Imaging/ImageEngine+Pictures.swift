import CImageEngine
package import Domain
package import Foundation

extension ImageEngine {
    /// The picture upright, in sRGB, without metadata, as a JPEG of at most that long side;
    /// throws `PictureError`.
    package func preview(_ bytes: Data, longSide: Int) async throws -> Data {
        try await processed { try await crew.answer(to: .preview(bytes, longSide: longSide)) }
    }

    /// Pixels as a JPEG of that quality, 1 to 100, without metadata.
    ///
    /// `pixels` are red, green and blue of each pixel, row by row.
    package static func jpeg(
        _ pixels: [UInt8],
        width: Int,
        height: Int,
        quality: Int,
    ) throws -> Data {
        precondition(pixels.count == 3 * width * height, "three bytes for each pixel")
        var jpeg = ie_bytes()
        defer { ie_bytes_free(&jpeg) }
        try checked {
            ie_encode(pixels, Int32(width), Int32(height), Int32(quality), &jpeg, $0)
        }
        return Data(jpeg)
    }

    /// The texts of all QR codes in the picture; throws `PictureError`.
    package func readQRCodes(_ bytes: Data) async throws -> [String] {
        try await processed { try await crew.answer(to: .readQRCodes(bytes)) }
    }

    /// A QR code as a JPEG, six pixels a module, with its quiet zone.
    package func drawQRCodePicture(_ text: String) throws -> Data {
        var jpeg = ie_bytes()
        defer { ie_bytes_free(&jpeg) }
        try checked { ie_draw_code_picture(text, 6, &jpeg, $0) }
        return Data(jpeg)
    }

    /// Draws a QR code; throws a `Fault` when the text is empty or too long for one.
    package func drawQRCode(_ text: String) throws -> QRCodeMatrix {
        var modules = ie_bytes()
        var side: Int32 = 0
        defer { ie_bytes_free(&modules) }
        try checked { ie_draw_code(text, &modules, &side, $0) }
        let dark = UnsafeBufferPointer(start: modules.data, count: modules.count).map { $0 == 1 }
        return QRCodeMatrix(
            rows: stride(from: 0, to: dark.count, by: Int(side)).map {
                Array(dark[$0..<$0 + Int(side)])
            }
        )
    }
}

extension ImageEngine {
    /// The answer; a picture on which the engine fails is refused.
    func processed<Answer>(_ ask: () async throws -> Answer) async throws -> Answer {
        do {
            return try await ask()
        } catch let loss as PictureLoss {
            report("picture not processed: \(loss.reason)")
            throw PictureError.couldNotBeProcessed
        }
    }
}

extension Worker {
    func preview(_ bytes: Data, longSide: Int) throws -> Data {
        var jpeg = ie_bytes()
        defer { ie_bytes_free(&jpeg) }
        try bytes.read { start, count, limits in
            try checked { ie_preview(start, count, limits, Int32(longSide), &jpeg, $0) }
        }
        return Data(jpeg)
    }

    func readQRCodes(_ bytes: Data) throws -> [String] {
        var texts = ie_bytes()
        defer { ie_bytes_free(&texts) }
        try bytes.read { start, count, limits in
            try checked { ie_read_codes(start, count, limits, &texts, $0) }
        }
        return Data(texts).split(separator: 0).map { String(decoding: $0, as: UTF8.self) }
    }
}

extension Data {
    /// Hands the bytes and the limits of input to the engine.
    func read(
        _ body: (UnsafePointer<UInt8>?, Int, UnsafePointer<ie_limits>) throws -> Void
    ) throws {
        try withUnsafeBytes { buffer in
            try withUnsafePointer(to: ie_limits.input) { limits in
                try body(buffer.bindMemory(to: UInt8.self).baseAddress, count, limits)
            }
        }
    }
}

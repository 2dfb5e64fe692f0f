import Domain
import Foundation

/// A QR code as a screenshot would hold it: a PNG with a white border.
enum QRPicture {
    static func png(_ matrix: QRCodeMatrix, pixelsPerModule scale: Int = 8) -> Data {
        let side = (matrix.side + 8) * scale
        var pixels = Data(capacity: (side + 1) * side)
        for y in 0..<side {
            pixels.append(0)
            for x in 0..<side {
                let (row, column) = (y / scale - 4, x / scale - 4)
                let isInside =
                    matrix.rows.indices.contains(row) && matrix.rows.indices.contains(column)
                pixels.append(isInside && matrix.rows[row][column] ? 0 : 255)
            }
        }
        var header = Data()
        for number in [side, side] { header.append(bigEndian: UInt32(number)) }
        // Eight bits of grey, no interlacing.
        header.append(contentsOf: [8, 0, 0, 0, 0])
        var png = Data([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A])
        png.append(chunk: "IHDR", header)
        png.append(chunk: "IDAT", stored(pixels))
        png.append(chunk: "IEND", Data())
        return png
    }

    /// The bytes as a zlib stream without compression.
    private static func stored(_ bytes: Data) -> Data {
        var stream = Data([0x78, 0x01])
        var start = 0
        while start < bytes.count {
            let end = min(start + 65_535, bytes.count)
            let length = UInt16(end - start)
            stream.append(end == bytes.count ? 1 : 0)
            for number in [length, ~length] {
                stream.append(contentsOf: [UInt8(number & 255), UInt8(number >> 8)])
            }
            stream.append(bytes[start..<end])
            start = end
        }
        var (a, b): (UInt32, UInt32) = (1, 0)
        for byte in bytes {
            a = (a + UInt32(byte)) % 65_521
            b = (b + a) % 65_521
        }
        stream.append(bigEndian: b << 16 | a)
        return stream
    }
}

extension Data {
    fileprivate mutating func append(bigEndian number: UInt32) {
        append(contentsOf: [24, 16, 8, 0].map { UInt8(number >> UInt32($0) & 255) })
    }

    fileprivate mutating func append(chunk name: String, _ content: Data) {
        append(bigEndian: UInt32(content.count))
        let body = Data(name.utf8) + content
        append(body)
        var check: UInt32 = .max
        for byte in body {
            check ^= UInt32(byte)
            for _ in 0..<8 { check = check & 1 == 1 ? check >> 1 ^ 0xEDB8_8320 : check >> 1 }
        }
        append(bigEndian: ~check)
    }
}

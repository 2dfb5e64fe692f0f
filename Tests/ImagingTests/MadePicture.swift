import Foundation

/// A grey picture drawn by a test, written as an uncompressed PNG.
struct MadePicture {
    let width: Int
    let height: Int
    var grey: [UInt8]

    init(width: Int, height: Int, _ value: (_ x: Double, _ y: Double) -> Double) {
        self.width = width
        self.height = height
        grey = (0..<width * height).map { index in
            UInt8(min(255, max(0, value(Double(index % width), Double(index / width)))))
        }
    }

    /// A box blur of the given radius.
    func blurred(_ radius: Int) -> MadePicture {
        let rows = mean(radius, stepX: 1, stepY: 0)
        return rows.mean(radius, stepX: 0, stepY: 1)
    }

    private func mean(_ radius: Int, stepX: Int, stepY: Int) -> MadePicture {
        MadePicture(width: width, height: height) { x, y in
            let sum = (-radius...radius).reduce(0) { sum, step in
                let column = min(width - 1, max(0, Int(x) + step * stepX))
                let row = min(height - 1, max(0, Int(y) + step * stepY))
                return sum + Int(grey[row * width + column])
            }
            return Double(sum) / Double(2 * radius + 1)
        }
    }

    var png: Data { PNG.file(width: width, height: height, colourType: 0, samples: grey) }
}

/// Just enough of PNG to make inputs, honest ones and lies.
enum PNG {
    /// An 8-bit file of the given colour type with the samples of all channels.
    static func file(width: Int, height: Int, colourType: UInt8, samples: [UInt8]) -> Data {
        let stride = samples.count / height
        let rows = (0..<height).flatMap { [0] + samples[$0 * stride..<($0 + 1) * stride] }
        return head(width: width, height: height, colourType: colourType)
            + chunk("IDAT", stored(rows)) + chunk("IEND", [])
    }

    /// Signature and header only.
    static func head(width: Int, height: Int, colourType: UInt8) -> Data {
        Data([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
            + chunk("IHDR", bigEndian(width) + bigEndian(height) + [8, colourType, 0, 0, 0])
    }

    static func chunk(_ name: String, _ body: [UInt8]) -> Data {
        let named = Array(name.utf8) + body
        return Data(bigEndian(body.count) + named + bigEndian(Int(checksum(named))))
    }

    private static func stored(_ bytes: [UInt8]) -> [UInt8] {
        var result: [UInt8] = [0x78, 0x01]
        for start in stride(from: 0, to: bytes.count, by: 65_535) {
            let end = min(bytes.count, start + 65_535)
            let count = end - start
            let low = UInt8(count & 255)
            let high = UInt8(count >> 8)
            result += [end == bytes.count ? 1 : 0, low, high, ~low, ~high] + bytes[start..<end]
        }
        var a = 1
        var b = 0
        for byte in bytes {
            a = (a + Int(byte)) % 65_521
            b = (b + a) % 65_521
        }
        return result + bigEndian(b << 16 | a)
    }

    private static func checksum(_ bytes: [UInt8]) -> UInt32 {
        ~bytes.reduce(~UInt32(0)) { table[Int(UInt8(truncatingIfNeeded: $0) ^ $1)] ^ ($0 >> 8) }
    }

    private static let table: [UInt32] = (0..<256).map { start in
        (0..<8).reduce(UInt32(start)) { value, _ in
            value & 1 == 1 ? 0xedb8_8320 ^ (value >> 1) : value >> 1
        }
    }

    private static func bigEndian(_ value: Int) -> [UInt8] {
        [24, 16, 8, 0].map { UInt8(value >> $0 & 255) }
    }
}

import Foundation

/// Faults painted into a made portrait of 600 × 800, whose face lies about (300, 340).
struct Painting {
    private(set) var pixels: Pixels

    init(_ pixels: Pixels) { self.pixels = pixels }

    var png: Data {
        PNG.file(
            width: pixels.width,
            height: pixels.height,
            colourType: 2,
            samples: pixels.bytes
        )
    }

    /// Changes every channel of the pixels in that part: place, channel and value to new value.
    mutating func paint(
        x columns: Range<Int> = 0..<600,
        y rows: Range<Int> = 0..<800,
        _ change: (_ x: Int, _ y: Int, _ channel: Int, _ value: Double) -> Double,
    ) {
        let width = pixels.width
        pixels.bytes.withUnsafeMutableBufferPointer { bytes in
            for y in rows {
                for x in columns {
                    for channel in 0..<3 {
                        let place = 3 * (y * width + x) + channel
                        let value = change(x, y, channel, Double(bytes[place]))
                        bytes[place] = UInt8(min(255, max(0, value)))
                    }
                }
            }
        }
    }

    /// The mean of each pixel with its neighbours, so many to either side along that step.
    mutating func smear(_ reach: Int, stepX: Int, stepY: Int) {
        let old = pixels
        let count = Double(2 * reach + 1)
        paint(x: 180..<420, y: 200..<500) { x, y, channel, _ in
            var sum = 0
            for step in -reach...reach {
                let row = y + step * stepY
                sum += Int(old.bytes[3 * (row * old.width + x + step * stepX) + channel])
            }
            return Double(sum) / count
        }
    }

    /// An ellipse whose rim is soft over a tenth of its size, mixed in with one grey level.
    mutating func spot(_ level: Double, x: Double, y: Double, width: Double, height: Double) {
        paint(
            x: Int(x - width)..<Int(x + width),
            y: Int(y - height)..<Int(y + height)
        ) { column, row, _, value in
            let far = hypot((Double(column) - x) / width, (Double(row) - y) / height)
            let share = min(1, max(0, (0.9 - far) * 10))
            return value + share * (level - value)
        }
    }

    /// Mixes in the picture's own colours from elsewhere.
    mutating func move(y rows: Range<Int>, by shift: (_ x: Int) -> Int) {
        let old = pixels
        paint(y: rows) { x, y, channel, _ in
            let row = min(799, max(0, y - shift(x)))
            return Double(old.bytes[3 * (row * old.width + x) + channel])
        }
    }
}

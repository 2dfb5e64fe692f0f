import Foundation

/// One number for each pixel.
struct Plane {
    let width: Int
    let height: Int
    var values: [Float]

    init(width: Int, height: Int, values: [Float]? = nil) {
        self.width = width
        self.height = height
        self.values = values ?? [Float](repeating: 0, count: width * height)
    }

    subscript(x: Int, y: Int) -> Float {
        get { values[y * width + x] }
        set { values[y * width + x] = newValue }
    }

    /// Blurred by three boxes each way, close to a Gaussian of that standard deviation.
    func blurred(_ sigma: Double) -> Plane {
        guard sigma > 0 else { return self }
        // Three boxes of this width have together the variance of the Gaussian.
        let box = (4 * sigma * sigma + 1).squareRoot()
        return (0..<3).reduce(self) { plane, _ in
            plane.averaged(over: box, stepX: 1, stepY: 0).averaged(over: box, stepX: 0, stepY: 1)
        }
    }

    /// Smeared along a line of that length, at an angle in degrees from the row.
    func smeared(_ length: Double, angle: Double) -> Plane {
        let count = max(1, Int(length.rounded(.up)))
        var result = Plane(width: width, height: height)
        for step in 0..<count {
            let along = (Double(step) + 0.5) / Double(count) - 0.5
            let x = along * length * cos(angle * .pi / 180)
            let y = along * length * sin(angle * .pi / 180)
            result.add(self, shiftedBy: x, y, weight: 1 / Float(count))
        }
        return result
    }

    /// The mean over a box of an uneven or broken width along rows or columns.
    private func averaged(over box: Double, stepX: Int, stepY: Int) -> Plane {
        let lines = stepX == 1 ? height : width
        let length = stepX == 1 ? width : height
        let stride = stepX == 1 ? 1 : width
        let lineStride = stepX == 1 ? width : 1
        let radius = Int((box - 1) / 2)
        let end = Float((box - 1) / 2 - Double(radius))
        var result = self
        for line in 0..<lines {
            let start = line * lineStride
            func at(_ place: Int) -> Float {
                values[start + min(max(place, 0), length - 1) * stride]
            }
            var sum: Float = 0
            for place in -radius...radius { sum += at(place) }
            for place in 0..<length {
                let ends = at(place - radius - 1) + at(place + radius + 1)
                result.values[start + place * stride] = (sum + end * ends) / Float(box)
                sum += at(place + radius + 1) - at(place - radius)
            }
        }
        return result
    }

    private mutating func add(_ other: Plane, shiftedBy x: Double, _ y: Double, weight: Float) {
        let (columns, rows) = (Int(x.rounded(.down)), Int(y.rounded(.down)))
        let (right, below) = (Float(x - Double(columns)), Float(y - Double(rows)))
        for row in 0..<height {
            let upper = min(max(row + rows, 0), height - 1) * width
            let lower = min(max(row + rows + 1, 0), height - 1) * width
            for column in 0..<width {
                let one = min(max(column + columns, 0), width - 1)
                let two = min(max(column + columns + 1, 0), width - 1)
                let top =
                    other.values[upper + one] * (1 - right) + other.values[upper + two] * right
                let low =
                    other.values[lower + one] * (1 - right) + other.values[lower + two] * right
                values[row * width + column] += weight * (top * (1 - below) + low * below)
            }
        }
    }
}

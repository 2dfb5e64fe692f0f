/// How much of each pixel a shape covers, 0 to 1, within a rectangle of the picture.
struct Mask {
    var left: Int
    var top: Int
    var width: Int
    var height: Int
    var cover: [Float]

    /// The exact areas that a shape, given in pixels, covers of a picture of that size.
    init(_ places: [Place], in size: (width: Int, height: Int)) {
        let low = places.reduce(places[0]) { pointwiseMin($0, $1) }
        let high = places.reduce(places[0]) { pointwiseMax($0, $1) }
        left = Self.within(low.x.rounded(.down), size.width)
        top = Self.within(low.y.rounded(.down), size.height)
        width = Self.within(high.x.rounded(.up), size.width) - left
        height = Self.within(high.y.rounded(.up), size.height) - top
        cover = []
        guard width > 0, height > 0 else {
            (width, height) = (0, 0)
            return
        }
        let corner = Place(Double(left), Double(top))
        var edges = EdgeSums(width: width, height: height)
        for index in places.indices {
            edges.add(places[index] - corner, places[(index + 1) % places.count] - corner)
        }
        cover = edges.areas()
    }

    /// What both cover.
    func clipped(to other: Mask) -> Mask { combined(with: other) { $0 * $1 } }

    /// What this covers and the other does not.
    func without(_ other: Mask) -> Mask { combined(with: other) { $0 * (1 - $1) } }

    /// The same shape with an edge that fades over about so many pixels to either side.
    func softened(_ radius: Double, in size: (width: Int, height: Int)) -> Mask {
        let reach = Int((radius * 1.5).rounded(.up)) + 1
        var wide = self
        wide.left = max(0, left - reach)
        wide.top = max(0, top - reach)
        wide.width = min(size.width, left + width + reach) - wide.left
        wide.height = min(size.height, top + height + reach) - wide.top
        guard wide.width > 0, wide.height > 0, !cover.isEmpty else { return self }
        var plane = Plane(width: wide.width, height: wide.height)
        for y in 0..<height {
            for x in 0..<width {
                plane[x + left - wide.left, y + top - wide.top] = cover[y * width + x]
            }
        }
        wide.cover = plane.blurred(radius / 2).values
        return wide
    }

    private func combined(with other: Mask, _ mix: (Float, Float) -> Float) -> Mask {
        var result = self
        for y in 0..<height {
            for x in 0..<width {
                let otherX = x + left - other.left
                let otherY = y + top - other.top
                let isInside =
                    otherX >= 0 && otherY >= 0 && otherX < other.width && otherY < other.height
                let there = isInside ? other.cover[otherY * other.width + otherX] : 0
                result.cover[y * width + x] = mix(cover[y * width + x], there)
            }
        }
        return result
    }

    private static func within(_ value: Double, _ side: Int) -> Int {
        Int(min(max(value, 0), Double(side)))
    }
}

/// Sums, for each pixel, how the area to the right of an outline's edges changes there.
private struct EdgeSums {
    let width: Int
    let height: Int
    private var changes: [Double]

    init(width: Int, height: Int) {
        self.width = width
        self.height = height
        changes = [Double](repeating: 0, count: (width + 2) * height)
    }

    /// One edge; what lies beside the rectangle counts from its border on.
    mutating func add(_ from: Place, _ to: Place) {
        guard from.y != to.y else { return }
        let sign: Double = from.y < to.y ? 1 : -1
        let (upper, lower) = from.y < to.y ? (from, to) : (to, from)
        let slope = (lower.x - upper.x) / (lower.y - upper.y)
        let firstRow = Int(min(max(upper.y, 0), Double(height)))
        let lastRow = Int(min(max(lower.y.rounded(.up), 0), Double(height)))
        guard firstRow < lastRow else { return }
        for row in firstRow..<lastRow {
            let begin = max(upper.y, Double(row))
            let end = min(lower.y, Double(row + 1))
            let one = within(upper.x + (begin - upper.y) * slope)
            let other = within(upper.x + (end - upper.y) * slope)
            add(row: row, min(one, other), max(one, other), sign * (end - begin))
        }
    }

    /// The covered share of each pixel.
    func areas() -> [Float] {
        var result = [Float](repeating: 0, count: width * height)
        for row in 0..<height {
            var sum = 0.0
            for x in 0..<width {
                sum += changes[row * (width + 2) + x]
                result[row * width + x] = Float(min(1, abs(sum)))
            }
        }
        return result
    }

    /// A part of an edge within one row, from `low` to `high`, that is so many rows tall.
    private mutating func add(row: Int, _ low: Double, _ high: Double, _ tall: Double) {
        let start = row * (width + 2)
        let first = Int(low)
        let last = Int(high)
        guard first < last else {
            let right = (low + high) / 2 - Double(first)
            changes[start + first] += tall * (1 - right)
            changes[start + first + 1] += tall * right
            return
        }
        let each = tall / (high - low)
        for x in first...last {
            // The edge crosses this pixel from `begin` to `end`; beyond it the area is whole.
            let begin = max(low, Double(x)) - Double(x)
            let end = min(high, Double(x + 1)) - Double(x)
            let part = each * (end - begin)
            let right = (begin + end) / 2
            changes[start + x] += part * (1 - right)
            changes[start + x + 1] += part * right
        }
    }

    private func within(_ x: Double) -> Double { min(max(x, 0), Double(width)) }
}

/// Numbers that look like chance and are the same for the same seed everywhere.
struct Chance {
    private var state: UInt64

    init(seed: Int) { state = UInt64(truncatingIfNeeded: seed) &* 0x9e37_79b9_7f4a_7c15 &+ 1 }

    /// From 0 up to 1.
    mutating func share() -> Double {
        state &+= 0x9e37_79b9_7f4a_7c15
        return Double(Self.mixed(state) >> 11) / Double(1 << 53)
    }

    mutating func within(_ range: ClosedRange<Double>) -> Double {
        range.lowerBound + share() * (range.upperBound - range.lowerBound)
    }

    /// About normally distributed, with mean 0 and standard deviation 1.
    mutating func normal() -> Double {
        ((0..<4).reduce(0) { sum, _ in sum + share() } - 2) * 3.squareRoot()
    }

    /// A number from -1 to 1 that belongs to a place.
    static func at(_ x: Int, _ y: Int, seed: Int) -> Double {
        let place = UInt64(
            truncatingIfNeeded: x &* 73_856_093 ^ y &* 19_349_663 ^ seed &* 83_492_791
        )
        return Double(mixed(place &* 0x9e37_79b9_7f4a_7c15) >> 11) / Double(1 << 52) - 1
    }

    /// Smooth noise from -1 to 1 that changes over a length of about 1.
    static func smooth(_ x: Double, _ y: Double, seed: Int) -> Double {
        let (left, top) = (x.rounded(.down), y.rounded(.down))
        let (column, row) = (Int(left), Int(top))
        func eased(_ t: Double) -> Double { t * t * (3 - 2 * t) }
        let (right, below) = (eased(x - left), eased(y - top))
        let upper =
            at(column, row, seed: seed) * (1 - right) + at(column + 1, row, seed: seed) * right
        let lower =
            at(column, row + 1, seed: seed) * (1 - right)
            + at(column + 1, row + 1, seed: seed) * right
        return upper * (1 - below) + lower * below
    }

    /// SplitMix64's finaliser.
    private static func mixed(_ value: UInt64) -> UInt64 {
        var z = value
        z = (z ^ z >> 30) &* 0xbf58_476d_1ce4_e5b9
        z = (z ^ z >> 27) &* 0x94d0_49bb_1331_11eb
        return z ^ z >> 31
    }
}

/// What checking a photo against its record and its original found.
package struct IntegrityReport: Sendable, Equatable {
    package let signature: SignatureStanding
    package let originalIsRecorded: Bool
    package let outputIsRecorded: Bool
    package let maskIsRecorded: Bool
    /// What the pixels say; absent when the two pictures cannot be compared.
    package let pixels: PixelFindings?

    package init(
        signature: SignatureStanding,
        originalIsRecorded: Bool,
        outputIsRecorded: Bool,
        maskIsRecorded: Bool,
        pixels: PixelFindings?,
    ) {
        self.signature = signature
        self.originalIsRecorded = originalIsRecorded
        self.outputIsRecorded = outputIsRecorded
        self.maskIsRecorded = maskIsRecorded
        self.pixels = pixels
    }

    package var isVerified: Bool {
        signature.isValid && originalIsRecorded && outputIsRecorded && maskIsRecorded
            && pixels?.areTheOriginals == true
    }
}

/// What the signature of a record is worth.
package enum SignatureStanding: String, Sendable, Codable {
    case valid
    /// Valid by the key that the record itself names: whoever wrote the record may have made it.
    case validButNotPinned
    /// Made by another key than the one that was asked for.
    case otherKey
    case invalid

    package var isValid: Bool { self == .valid || self == .validButNotPinned }
}

/// How the person in a photo differs from the original beyond resampling and JPEG error.
package struct PixelFindings: Sendable, Equatable {
    /// Share of the person's pixels that the record pins down and that were compared.
    package let compared: Double
    package let largestExcess: Double
    package let tolerance: Double
    /// Where the output differs, in pixels of it, from the top down.
    package let altered: [Mark]
    private let leastCompared: Double

    package init(
        _ blocks: [BlockDifference],
        personPixels: Int,
        isAnotherEncoding: Bool,
        by thresholds: IntegrityThresholds,
    ) {
        let limit =
            isAnotherEncoding
            ? thresholds.toleranceOfAnotherEncoding : thresholds.tolerance
        tolerance = limit
        leastCompared = thresholds.leastCompared
        let inner = blocks.filter { $0.component == .brightness }.reduce(0) { $0 + $1.person }
        compared = personPixels == 0 ? 0 : min(1, Double(inner) / Double(personPixels))
        largestExcess = max(0, blocks.map(\.excess).max() ?? 0)
        altered = blocks.filter { $0.excess > limit }.joined().sorted {
            ($0.y, $0.x) < ($1.y, $1.x)
        }
    }

    /// Whether the person is the original's, as far as it was compared, and that is far enough.
    package var areTheOriginals: Bool { altered.isEmpty && compared >= leastCompared }
}

extension Sequence<BlockDifference> {
    /// The rectangles around blocks that touch one another.
    fileprivate func joined() -> [Mark] {
        reduce(into: []) { places, block in
            var place = Mark(block)
            while let touching = places.firstIndex(where: { $0.touches(place) }) {
                place = place.union(places.remove(at: touching))
            }
            places.append(place)
        }
    }
}

extension Mark {
    fileprivate init(_ block: BlockDifference) {
        self.init(
            x: Double(block.x),
            y: Double(block.y),
            width: Double(block.side),
            height: Double(block.side),
        )
    }

    fileprivate func touches(_ other: Mark) -> Bool {
        x <= other.x + other.width && other.x <= x + width
            && y <= other.y + other.height && other.y <= y + height
    }

    fileprivate func union(_ other: Mark) -> Mark {
        let left = min(x, other.x)
        let top = min(y, other.y)
        return Mark(
            x: left,
            y: top,
            width: max(x + width, other.x + other.width) - left,
            height: max(y + height, other.y + other.height) - top,
        )
    }
}

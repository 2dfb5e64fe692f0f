/// A perceptual hash: 64 signs of a picture's lowest frequencies, alike for alike pictures.
package struct PictureHash: Sendable, Hashable, Codable {
    package let bits: UInt64

    package init(_ bits: UInt64) { self.bits = bits }

    /// In how many of the 64 signs the two differ.
    package func distance(to other: PictureHash) -> Int { (bits ^ other.bits).nonzeroBitCount }

    /// The hash of the same picture in a mirror: every second wave turns its sign.
    package var mirrored: PictureHash { PictureHash(bits ^ 0xaaaa_aaaa_aaaa_aaaa) }

    /// Sixteen hexadecimal digits: numbers of this size lose their last bits in many a JSON reader.
    package init(from decoder: any Decoder) throws {
        let text = try decoder.singleValueContainer().decode(String.self)
        guard let bits = UInt64(text, radix: 16) else {
            throw DecodingError.dataCorrupted(
                .init(codingPath: decoder.codingPath, debugDescription: "not hexadecimal: \(text)")
            )
        }
        self.bits = bits
    }

    package func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(hexadecimal)
    }

    /// Sixteen hexadecimal digits.
    package var hexadecimal: String {
        let digits = String(bits, radix: 16)
        return String(repeating: "0", count: 16 - digits.count) + digits
    }
}

extension PhotoMeasures {
    /// Whether the two are the same picture, be it cut, scaled, brightened, compressed or mirrored.
    ///
    /// Two pictures of one sitting may look the same to a hash: ask a person before refusing one.
    package func isSamePicture(as other: PhotoMeasures) -> Bool {
        // Faces before one camera resemble each other more than pictures do.
        isAlike(pictureHash, other.pictureHash, within: 10)
            || isAlike(faceHash, other.faceHash, within: 4)
    }

    func isAlike(_ one: PictureHash?, _ other: PictureHash?, within most: Int) -> Bool {
        guard let one, let other else { return false }
        return min(one.distance(to: other), one.distance(to: other.mirrored)) <= most
    }
}

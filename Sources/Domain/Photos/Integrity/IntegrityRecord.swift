package import Foundation

/// What is sworn of one finished photo: from which original it was made, how, and by what.
///
/// The format is described, field by field, in `docs/integrity.md`.
package struct IntegrityRecord: Sendable, Codable, Equatable {
    package static let format = "xueying-integrity"
    package static let version = 1

    /// A file, by its SHA-256 in lower-case hexadecimal digits.
    package struct File: Sendable, Codable, Equatable {
        package let sha256: String
        package let bytes: Int
        package let width: Int
        package let height: Int

        package init(sha256: String, bytes: Int, width: Int, height: Int) {
            self.sha256 = sha256
            self.bytes = bytes
            self.width = width
            self.height = height
        }
    }

    /// Output pixel (i, j) shows the original around (x + (i + ½) ∕ scale, y + (j + ½) ∕ scale).
    package struct Transform: Sendable, Codable, Equatable {
        package let x: Double
        package let y: Double
        package let scale: Double
        package let reduction: Int
        package let resampling: Resampling
    }

    /// The one filter of version 1: the cubic of Catmull and Rom, widened by the reduction.
    package enum Resampling: String, Sendable, Codable { case cubic }

    /// Who drew the outline.
    package enum MaskOrigin: String, Sendable, Codable { case engine, person }

    /// How much of each pixel of the output is person.
    package struct Mask: Sendable, Codable, Equatable {
        /// A grey PNG of the output's size.
        package let png: Data
        package let sha256: String
        package let origin: MaskOrigin
    }

    package struct Spec: Sendable, Codable, Equatable {
        package let name: String
        package let version: Int
    }

    package let format: String
    package let version: Int
    package let engine: String
    package let spec: Spec
    package let original: File
    package let transform: Transform
    package let mask: Mask
    /// Six hexadecimal digits, red first.
    package let background: String
    package let output: File
    package let quality: Int
    /// The signer's 32 bytes.
    package let publicKey: Data

    package init(
        of photo: StandardPhoto,
        _ derivation: Derivation,
        by inspection: Inspection,
        background: Colour,
        original: File,
        output: File,
        mask: Data,
        maskSHA256: String,
        publicKey: Data,
    ) {
        format = Self.format
        version = Self.version
        engine = inspection.engineVersion
        spec = Spec(name: inspection.spec, version: inspection.specVersion)
        self.original = original
        transform = Transform(
            x: derivation.crop.x,
            y: derivation.crop.y,
            scale: derivation.crop.scale,
            reduction: derivation.reduction,
            resampling: .cubic,
        )
        self.mask = Mask(
            png: mask,
            sha256: maskSHA256,
            origin: derivation.isDrawn ? .person : .engine,
        )
        self.background = background.hexadecimal
        self.output = output
        quality = photo.quality
        self.publicKey = publicKey
    }

    /// The bytes that are signed: JSON with sorted keys and no space, so that the same facts
    /// always give the same bytes.
    package func canonicalBytes() throws -> Data {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        return try encoder.encode(self)
    }
}

extension Colour {
    /// Six hexadecimal digits, red first.
    package var hexadecimal: String {
        let number = Int(red) << 16 | Int(green) << 8 | Int(blue)
        let digits = String(number, radix: 16)
        return String(repeating: "0", count: 6 - digits.count) + digits
    }

    /// Reads six hexadecimal digits, red first.
    package init?(hexadecimal: String) {
        guard hexadecimal.utf8.count == 6, let number = Int(hexadecimal, radix: 16), number >= 0
        else { return nil }
        self.init(
            red: UInt8(number >> 16),
            green: UInt8(number >> 8 & 255),
            blue: UInt8(number & 255),
        )
    }
}

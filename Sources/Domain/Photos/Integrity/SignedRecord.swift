package import Foundation

/// A record as it lies in a file: its exact bytes and the signature over them.
package struct SignedRecord: Sendable, Codable, Equatable {
    /// The canonical bytes of an `IntegrityRecord`.
    package let payload: Data
    package let algorithm: Algorithm
    /// The first 16 hexadecimal digits of the SHA-256 of the public key's 32 bytes.
    package let keyID: String
    package let signature: Data

    package enum Algorithm: String, Sendable, Codable { case ed25519 = "Ed25519" }

    private enum CodingKeys: String, CodingKey {
        case payload, algorithm, signature
        case keyID = "keyId"
    }

    package init(payload: Data, keyID: String, signature: Data) {
        self.payload = payload
        algorithm = .ed25519
        self.keyID = keyID
        self.signature = signature
    }

    /// What the payload says; throws `IntegrityError` where this program does not understand it.
    package func record() throws -> IntegrityRecord {
        let head = try? JSONDecoder().decode(Head.self, from: payload)
        // Whatever is wrong with the JSON, it is not a record.
        guard let head, head.format == IntegrityRecord.format else {
            throw IntegrityError.notARecord
        }
        guard head.version == IntegrityRecord.version else {
            throw IntegrityError.otherVersion(head.version, known: IntegrityRecord.version)
        }
        do {
            let record = try JSONDecoder().decode(IntegrityRecord.self, from: payload)
            guard record.isPlausible else { throw IntegrityError.notARecord }
            return record
        } catch is DecodingError {
            throw IntegrityError.notARecord
        }
    }

    private struct Head: Decodable {
        let format: String
        let version: Int
    }
}

/// Why a file is not a record that can be checked.
package enum IntegrityError: Error, Sendable, Equatable {
    case notARecord
    case otherVersion(Int, known: Int)
}

extension IntegrityRecord {
    // Numbers beyond these are nobody's photo, and must not reach the engine.
    fileprivate var isPlausible: Bool {
        let sizes = [original.width, original.height, output.width, output.height]
        let places = [transform.x, transform.y]
        let shown = [Double(output.width), Double(output.height)].map { $0 / transform.scale }
        return sizes.allSatisfy { (1...100_000).contains($0) }
            && output.width * output.height <= 10_000_000
            && places.allSatisfy { $0.isFinite && abs($0) < 1e6 }
            && (0.001...100).contains(transform.scale)
            && shown[0] <= 2 * Double(original.width) && shown[1] <= 2 * Double(original.height)
            && [1, 2, 4].contains(transform.reduction)
            && (1...100).contains(quality) && Colour(hexadecimal: background) != nil
    }
}

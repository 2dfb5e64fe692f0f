import Domain
import Foundation
import Imaging

extension SignedRecord {
    /// The signed record of a photo that was made; `nil` when it was refused.
    init?(
        _ result: Standardisation,
        of original: Data,
        to spec: PhotoSpec,
        by key: SigningKey,
    ) throws {
        guard let photo = result.output, let derivation = result.derivation else { return nil }
        let mask = try ImageEngine.png(derivation.alpha)
        let record = IntegrityRecord(
            of: photo,
            derivation,
            by: result.inspection,
            background: spec.background,
            original: IntegrityRecord.File(
                sha256: original.sha256,
                bytes: original.count,
                width: result.inspection.imageWidth,
                height: result.inspection.imageHeight,
            ),
            output: IntegrityRecord.File(
                sha256: photo.jpeg.sha256,
                bytes: photo.bytes,
                width: photo.width,
                height: photo.height,
            ),
            mask: mask,
            maskSHA256: mask.sha256,
            publicKey: key.publicKey.raw,
        )
        let payload = try record.canonicalBytes()
        self.init(
            payload: payload,
            keyID: key.publicKey.id,
            signature: try key.signature(for: payload),
        )
    }

    /// Reads the file that `fileBytes` wrote.
    init(reading file: Data) throws {
        do {
            self = try JSONDecoder().decode(SignedRecord.self, from: file)
        } catch is DecodingError {
            throw IntegrityError.notARecord
        }
    }

    /// The record as a file.
    func fileBytes() throws -> Data {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes, .prettyPrinted]
        return try encoder.encode(self) + Data("\n".utf8)
    }

    /// What the signature is worth, by the key that was asked for or else the record's own.
    func standing(of record: IntegrityRecord, by pinned: VerifyingKey?) -> SignatureStanding {
        // A key of another form can have signed nothing.
        guard let own = try? VerifyingKey(raw: record.publicKey), keyID == own.id,
            own.accepts(signature, for: payload)
        else { return .invalid }
        guard let pinned else { return .validButNotPinned }
        return pinned.raw == own.raw ? .valid : .otherKey
    }
}

extension IntegrityError {
    var sentence: String {
        switch self {
        case .notARecord:
            "This is no record of a photo. Give the file that standardize --record wrote."
        case .otherVersion(let version, let known):
            "The record has version \(version); this program knows \(known). Use a newer program."
        }
    }
}

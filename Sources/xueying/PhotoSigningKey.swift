import Crypto
import Foundation

/// The private key that signs records, as PEM (PKCS#8, RFC 8410) that other tools read.
struct SigningKey {
    private let key: Curve25519.Signing.PrivateKey

    /// A new key.
    init() { key = Curve25519.Signing.PrivateKey() }

    init(pem: Data) throws {
        let bytes = try PEM.body(of: pem, "PRIVATE KEY", Self.head)
        do {
            key = try Curve25519.Signing.PrivateKey(rawRepresentation: bytes)
        } catch {
            throw SigningKeyError.notAPrivateKey
        }
    }

    var pem: Data { PEM.file("PRIVATE KEY", Self.head + key.rawRepresentation) }
    var publicKey: VerifyingKey { VerifyingKey(key: key.publicKey) }

    func signature(for bytes: Data) throws -> Data { try key.signature(for: bytes) }

    // Version 0, algorithm 1.3.101.112, and an octet string within an octet string.
    private static let head = Data([
        0x30, 0x2e, 0x02, 0x01, 0x00, 0x30, 0x05, 0x06, 0x03, 0x2b, 0x65, 0x70, 0x04, 0x22, 0x04,
        0x20,
    ])
}

/// The public key that records are checked by.
struct VerifyingKey {
    private let key: Curve25519.Signing.PublicKey

    fileprivate init(key: Curve25519.Signing.PublicKey) { self.key = key }

    init(pem: Data) throws {
        try self.init(raw: PEM.body(of: pem, "PUBLIC KEY", Self.head))
    }

    /// The 32 bytes of the key.
    init(raw: Data) throws {
        do {
            key = try Curve25519.Signing.PublicKey(rawRepresentation: raw)
        } catch {
            throw SigningKeyError.notAPublicKey
        }
    }

    func accepts(_ signature: Data, for bytes: Data) -> Bool {
        key.isValidSignature(signature, for: bytes)
    }

    var raw: Data { key.rawRepresentation }
    var pem: Data { PEM.file("PUBLIC KEY", Self.head + raw) }
    /// The first 16 hexadecimal digits of the key's SHA-256.
    var id: String { String(raw.sha256.prefix(16)) }

    private static let head = Data([
        0x30, 0x2a, 0x30, 0x05, 0x06, 0x03, 0x2b, 0x65, 0x70, 0x03, 0x21, 0x00,
    ])
}

enum SigningKeyError: Error {
    case notAPrivateKey, notAPublicKey

    var sentence: String {
        switch self {
        case .notAPrivateKey:
            "This is no private Ed25519 key (PEM, PKCS#8). Make one with: xueying photo key FILE"
        case .notAPublicKey:
            "This is no public Ed25519 key (PEM). Take the .pub file that xueying photo key wrote."
        }
    }
}

/// The text form of a key of fixed length.
private enum PEM {
    static func file(_ label: String, _ bytes: Data) -> Data {
        let text = bytes.base64EncodedString()
        return Data("-----BEGIN \(label)-----\n\(text)\n-----END \(label)-----\n".utf8)
    }

    static func body(of pem: Data, _ label: String, _ head: Data) throws -> Data {
        let lines = String(decoding: pem, as: UTF8.self).split(whereSeparator: \.isNewline)
            .map { $0.trimmingCharacters(in: .whitespaces) }
        let wrong: SigningKeyError = label == "PUBLIC KEY" ? .notAPublicKey : .notAPrivateKey
        guard lines.first == "-----BEGIN \(label)-----", lines.last == "-----END \(label)-----",
            let bytes = Data(base64Encoded: lines.dropFirst().dropLast().joined()),
            bytes.starts(with: head), bytes.count == head.count + 32
        else { throw wrong }
        return Data(bytes.dropFirst(head.count))
    }
}

extension Data {
    /// The SHA-256 in lower-case hexadecimal digits.
    var sha256: String {
        SHA256.hash(data: self).map { byte in
            let digits = String(byte, radix: 16)
            return digits.count == 1 ? "0" + digits : digits
        }.joined()
    }
}

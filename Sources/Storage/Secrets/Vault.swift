import Crypto
import Domain
package import Foundation

/// What a sealed text is for; a text sealed for one purpose cannot be opened for another.
package enum VaultPurpose: String, Sendable, CaseIterable {
    case phone, signInCode, capturePayload, captureIdentity, messageAddress, messageText
    case document, profile, documentReading, passwordNumber, captcha
    case rosterKey, rosterEntry, rosterFile, rosterReport, correction, orderContact
    case bannedPerson, identityCheck, avatar, schoolAddress
}

/// Seals personal texts with AES-GCM and finds them again by a keyed hash.
///
/// A sealed text is `v1.<key id>.<base64 of nonce, ciphertext and tag>`; the purpose is
/// authenticated with it, so that texts cannot be moved between columns.
package struct Vault: Sendable {
    private let current: KeyRing.Key
    private let keys: [String: KeyRing.Key]
    private let lookUp: SymmetricKey

    package init(_ ring: KeyRing) {
        current = ring.current
        keys = Dictionary(ring.all.map { ($0.id, $0) }) { first, _ in first }
        // Fingerprints must stay the same when the sealing key changes.
        lookUp = Self.derive("look-up", from: ring.oldest)
    }

    /// Seals with the current key.
    package func seal(_ text: String, for purpose: VaultPurpose) throws -> String {
        let box = try AES.GCM.seal(
            Data(text.utf8),
            using: SymmetricKey(data: current.bytes),
            authenticating: Data(purpose.rawValue.utf8),
        )
        guard let combined = box.combined else { throw Fault("vault.seal", isTransient: false) }
        return "v1.\(current.id).\(combined.base64EncodedString())"
    }

    /// Opens what was sealed with any key of the ring; a `Fault` when it was tampered with, was
    /// sealed for another purpose or its key is missing.
    package func open(_ sealed: String, for purpose: VaultPurpose) throws -> String {
        let parts = sealed.split(separator: ".", maxSplits: 2)
        guard parts.count == 3, parts[0] == "v1",
            let combined = Data(base64Encoded: String(parts[2]))
        else { throw Fault("vault.form", isTransient: false) }
        guard let key = keys[String(parts[1])] else {
            throw Fault("vault.keyMissing", isTransient: false)
        }
        do {
            let opened = try AES.GCM.open(
                AES.GCM.SealedBox(combined: combined),
                using: SymmetricKey(data: key.bytes),
                authenticating: Data(purpose.rawValue.utf8),
            )
            return String(decoding: opened, as: UTF8.self)
        } catch {
            throw Fault("vault.open", isTransient: false, underlying: error)
        }
    }

    /// A keyed hash (HMAC-SHA-256, 64 hexadecimal digits) by which an equal text is found.
    package func fingerprint(_ text: String, for purpose: VaultPurpose) -> String {
        let message = Data("\(purpose.rawValue)\u{0}\(text)".utf8)
        return HMAC<SHA256>.authenticationCode(for: message, using: lookUp).hexadecimal
    }

    /// A key of 32 bytes for another use, the same on every node that has the same key file.
    package func derivedKey(for use: String) -> Data {
        lookUp.withUnsafeBytes { bytes in
            let base = SymmetricKey(data: Data(bytes))
            return HKDF<SHA256>.deriveKey(
                inputKeyMaterial: base,
                info: Data("use \(use)".utf8),
                outputByteCount: 32
            ).withUnsafeBytes { Data($0) }
        }
    }

    private static func derive(_ use: String, from key: KeyRing.Key) -> SymmetricKey {
        HKDF<SHA256>.deriveKey(
            inputKeyMaterial: SymmetricKey(data: key.bytes),
            info: Data("xueying \(use)".utf8),
            outputByteCount: 32,
        )
    }
}

/// The SHA-256 of a token: what we keep of a cookie.
package enum TokenHash {
    package static func sha256(_ token: String) -> String {
        SHA256.hash(data: Data(token.utf8)).hexadecimal
    }
}

extension Sequence<UInt8> {
    /// Two lower-case hexadecimal digits for each byte.
    var hexadecimal: String {
        map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
    }
}

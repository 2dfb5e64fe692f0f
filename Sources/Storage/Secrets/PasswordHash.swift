import Crypto
import CryptoExtras
import Dispatch
import Domain
package import Foundation

/// Passwords by scrypt (N = 2^15, r = 8, p = 1: 32 MiB and some fifty milliseconds each).
package struct PasswordHash: Sendable {
    private static let rounds = 1 << 15
    private let randomBytes: @Sendable (Int) -> Data
    // One at a time: each takes 32 MiB, and signing in is rare.
    private let queue = DispatchQueue(label: "passwords")

    package init(randomBytes: @escaping @Sendable (Int) -> Data) {
        self.randomBytes = randomBytes
    }

    /// The hash of nobody's password, so that an unknown login costs the same time.
    package static let ofNobody =
        "$scrypt$ln=15,r=8,p=1$AAAAAAAAAAAAAAAAAAAAAA==$AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA="

    /// The password as `$scrypt$ln=15,r=8,p=1$<salt>$<hash>`.
    package func hash(_ password: String) async throws -> String {
        let salt = randomBytes(16)
        let derived = try await derive(password, salt)
        return "$scrypt$ln=15,r=8,p=1$\(salt.base64EncodedString())$"
            + derived.base64EncodedString()
    }

    /// Whether the password is the one that was hashed, compared in constant time.
    package func verify(_ password: String, against hash: String) async -> Bool {
        let parts = hash.split(separator: "$")
        guard parts.count == 4, parts[0] == "scrypt", parts[1] == "ln=15,r=8,p=1",
            let salt = Data(base64Encoded: String(parts[2])),
            let expected = Data(base64Encoded: String(parts[3])),
            let derived = try? await derive(password, salt), derived.count == expected.count
        else { return false }
        return zip(derived, expected).reduce(0) { $0 | ($1.0 ^ $1.1) } == 0
    }

    private func derive(_ password: String, _ salt: Data) async throws -> Data {
        try await withCheckedThrowingContinuation { continuation in
            queue.async {
                continuation.resume(
                    with: Result {
                        try KDF.Scrypt.deriveKey(
                            from: Data(password.utf8),
                            salt: salt,
                            outputByteCount: 32,
                            rounds: Self.rounds,
                            blockSize: 8,
                            parallelism: 1,
                            maxMemory: 64 << 20
                        ).withUnsafeBytes { Data($0) }
                    }
                )
            }
        }
    }
}

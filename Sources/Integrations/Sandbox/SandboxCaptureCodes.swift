import Crypto
package import Domain
package import Foundation

/// Issues and reads capture codes of invented students in a format that nobody can take for a
/// real one: `XUEYING-DEMO-1.<fields>.<signature>`.
package struct SandboxCaptureCodes: CaptureCodeResolver {
    package static let prefix = "XUEYING-DEMO-1"

    private let secret: SymmetricKey
    private let now: @Sendable () -> Date

    /// Signs with `secret`; codes of another secret are opaque.
    package init(secret: Data, now: @escaping @Sendable () -> Date) {
        self.secret = SymmetricKey(data: secret)
        self.now = now
    }

    /// A code that says this identity until the given time, rounded down to a second.
    package func issue(_ identity: CaptureIdentity, until: Date) -> CaptureCode {
        let fields = [
            String(Int(until.timeIntervalSince1970.rounded(.down))),
            identity.maskedName, identity.maskedDocumentNumber, identity.schoolCode,
            identity.levelCode, identity.studentNumber, identity.major, identity.captureNumber,
            identity.documentEnding,
        ]
        guard let json = try? JSONEncoder().encode(fields) else {
            preconditionFailure("an array of strings always encodes")
        }
        let signed = "\(Self.prefix).\(json.base64URL)"
        return CaptureCode("\(signed).\(signature(of: signed).base64URL)")
    }

    /// Whatever is not a demo code of ours, unchanged, is opaque: the student is helped by people,
    /// exactly as with a real code that nobody here may read.
    package func read(_ code: CaptureCode) async throws -> CaptureReading {
        let parts = code.payload.split(separator: ".", omittingEmptySubsequences: false)
        guard parts.count == 3, parts[0] == Self.prefix,
            let json = Data(base64URL: parts[1]), let given = Data(base64URL: parts[2]),
            HMAC<SHA256>.isValidAuthenticationCode(
                given,
                authenticating: Data("\(parts[0]).\(parts[1])".utf8),
                using: secret,
            ),
            let fields = try? JSONDecoder().decode([String].self, from: json),
            fields.count == 9, let until = Double(fields[0])
        else { return .opaque }
        guard now().timeIntervalSince1970 < until else { return .expired }
        return .identity(
            CaptureIdentity(
                maskedName: fields[1],
                maskedDocumentNumber: fields[2],
                schoolCode: fields[3],
                levelCode: fields[4],
                studentNumber: fields[5],
                major: fields[6],
                captureNumber: fields[7],
                documentEnding: fields[8],
            )
        )
    }

    private func signature(of text: String) -> Data {
        Data(HMAC<SHA256>.authenticationCode(for: Data(text.utf8), using: secret))
    }
}

package import Crypto
package import Domain
package import Foundation

/// A signed statement about one payment, as the sandbox provider posts it to us.
package struct SandboxCallback: Sendable {
    /// How many seconds old or early a statement may be; an older one is a replay.
    package static let tolerance: TimeInterval = 300
    static let timestampHeader = "X-Sandbox-Timestamp"
    static let signatureHeader = "X-Sandbox-Signature"

    package let headers: [String: String]
    package let body: Data

    package init(headers: [String: String], body: Data) {
        self.headers = headers
        self.body = body
    }

    /// States the fact and signs it: HMAC-SHA256 over the time in seconds, a full stop and the
    /// body, in hexadecimal.
    package init(stating fact: PaymentFact, secret: SymmetricKey, at now: Date) throws {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys]
        body = try encoder.encode(Statement(fact))
        let timestamp = String(Int(now.timeIntervalSince1970))
        let code = HMAC<SHA256>.authenticationCode(
            for: Self.signed(timestamp: timestamp, body: body),
            using: secret,
        )
        headers = [
            "Content-Type": "application/json",
            Self.timestampHeader: timestamp,
            Self.signatureHeader: Data(code).hexadecimal,
        ]
    }

    /// Checks signature and age in constant time, then reads the statement.
    package func read(secret: SymmetricKey, at now: Date) throws -> PaymentFact {
        guard let timestamp = header(Self.timestampHeader), let seconds = Int(timestamp),
            abs(now.timeIntervalSince1970 - Double(seconds)) <= Self.tolerance,
            let code = header(Self.signatureHeader).flatMap(Data.init(hexadecimal:)),
            HMAC<SHA256>.isValidAuthenticationCode(
                code,
                authenticating: Self.signed(timestamp: timestamp, body: body),
                using: secret,
            )
        else { throw PaymentError.callbackForged }
        do {
            return try JSONDecoder().decode(Statement.self, from: body).fact
        } catch {
            throw Fault(
                "sandbox callback unreadable",
                partner: "sandbox",
                isTransient: false,
                underlying: error,
            )
        }
    }

    private func header(_ name: String) -> String? {
        headers.first { $0.key.lowercased() == name.lowercased() }?.value
    }

    private static func signed(timestamp: String, body: Data) -> Data {
        Data(timestamp.utf8) + Data(".".utf8) + body
    }
}

/// What stands in the body of a callback.
private struct Statement: Codable {
    enum State: String, Codable { case paid, failed, waiting, closed, unknown }

    let reference: String
    let state: State
    let transaction: String?
    let amount: Money?

    init(_ fact: PaymentFact) {
        reference = fact.reference
        switch fact.outcome {
        case .succeeded(let transaction, let amount):
            (state, self.transaction, self.amount) = (.paid, transaction, amount)
        case .failed: (state, transaction, amount) = (.failed, nil, nil)
        case .waiting: (state, transaction, amount) = (.waiting, nil, nil)
        case .closed: (state, transaction, amount) = (.closed, nil, nil)
        case .unknown: (state, transaction, amount) = (.unknown, nil, nil)
        }
    }

    var fact: PaymentFact {
        get throws {
            let outcome: PaymentFact.Outcome =
                switch state {
                case .paid: .succeeded(transaction: try need(transaction), amount: try need(amount))
                case .failed: .failed
                case .waiting: .waiting
                case .closed: .closed
                case .unknown: .unknown
                }
            return PaymentFact(reference: reference, outcome: outcome)
        }
    }

    private func need<Value>(_ value: Value?) throws -> Value {
        guard let value else { throw CocoaError(.coderValueNotFound) }
        return value
    }
}

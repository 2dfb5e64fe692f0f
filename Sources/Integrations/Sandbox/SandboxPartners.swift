package import AsyncHTTPClient
import Crypto
package import Domain
package import Foundation
package import Logging

/// All the partners that ship with the product and stand in for real ones.
package struct SandboxPartners: Sendable {
    package let payments: SandboxPayments
    package let messages: SandboxMessages
    package let registry: SandboxRegistry
    package let captureCodes: SandboxCaptureCodes

    /// Partners that remember below `directory`, which processes may share; each signs with a
    /// key of its own derived from `secret`.
    package init(
        directory: URL,
        secret: Data,
        publicURL: String,
        client: HTTPClient,
        now: @escaping @Sendable () -> Date,
        newID: @escaping @Sendable () -> UUID,
        logger: Logger,
    ) {
        payments = SandboxPayments(
            directory: directory.appending(path: "payments"),
            secret: Self.key("payments", from: secret),
            publicURL: publicURL,
            client: client,
            now: now,
            newID: newID,
            logger: logger,
        )
        messages = SandboxMessages(
            directory: directory.appending(path: "messages"),
            now: now,
            newID: newID,
        )
        registry = SandboxRegistry(
            directory: directory.appending(path: "registry"),
            now: now,
            newID: newID,
        )
        captureCodes = SandboxCaptureCodes(
            secret: Self.key("capture-codes", from: secret),
            now: now,
        )
    }

    /// The cashier in the place of every provider, and as itself for what was begun through it.
    package var gateways: [any PaymentGateway] {
        PayWay.allCases.map { payments.standing(for: $0) } + [payments]
    }

    /// The partners' side as pages for developers reach it.
    package var desk: SandboxDesk {
        let (payments, messages, captureCodes) = (payments, messages, captureCodes)
        return SandboxDesk(
            outbox: { try messages.outbox() },
            bill: { try payments.bill($0) },
            act: { try await payments.act($0, $1) },
            issueCaptureCode: { captureCodes.issue($0, until: $1) },
        )
    }

    private static func key(_ use: String, from secret: Data) -> Data {
        let key = SymmetricKey(data: secret)
        return Data(HMAC<SHA256>.authenticationCode(for: Data("sandbox \(use)".utf8), using: key))
    }
}

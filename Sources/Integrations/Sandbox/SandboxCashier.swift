import AsyncHTTPClient
package import Domain
import Foundation
import Logging
import NIOCore
import NIOHTTP1

/// What a developer does at the provider's side of a payment.
extension SandboxPayments {
    /// The bill as the cashier's page shows it; nothing for an unknown reference.
    package func bill(_ reference: String) throws -> SandboxBill? {
        try book.bill(reference).map { bill in
            SandboxBill(
                reference: reference,
                amount: bill.amount,
                title: bill.title,
                state: bill.state(at: now()).rawValue,
                way: bill.way ?? key,
                refunds: bill.refundManner,
                refunded: Money(fen: bill.refunds.values.reduce(0) { $0 + $1.fen }),
            )
        }
    }

    /// Says how refunds of a paid bill end, or pays or fails a waiting bill and, unless silent, posts the callback once.
    ///
    /// Paying a paid bill again moves nothing and posts the callback again. Anything else that is
    /// no longer waiting is refused as `PaymentError.notDue`. A callback that does not get
    /// through is no error: the payment stands, and our own query finds it.
    package func act(_ reference: String, _ payment: SandboxPayment) async throws {
        guard SandboxPayment.possible(Bill.State.waiting.rawValue).contains(payment) else {
            try book.change(reference) { bill in
                guard let bill else { throw PaymentError.attemptUnknown }
                guard bill.state(at: now()) == .paid else { throw PaymentError.notDue }
                return bill.refundManner == payment ? nil : .refundsBecome(payment)
            }
            return
        }
        let wanted: Bill.State = payment == .fail ? .failed : .paid
        try book.change(reference) { bill in
            guard let bill else { throw PaymentError.attemptUnknown }
            let state = bill.state(at: now())
            if state == wanted { return nil }
            guard state == .waiting else { throw PaymentError.notDue }
            return payment == .fail
                ? .failed
                : .paid(
                    transaction: "SBX\(newID().uuidString)",
                    at: now()
                )
        }
        guard payment != .paySilently, let bill = try book.bill(reference) else { return }
        let callback = try SandboxCallback(
            stating: bill.fact(at: now()),
            secret: secret,
            at: now()
        )
        await post(callback, to: bill.way ?? key)
    }

    private func post(_ callback: SandboxCallback, to way: String) async {
        var request = HTTPClientRequest(url: "\(publicURL)/callbacks/payments/\(way)")
        request.method = .POST
        for (name, value) in callback.headers { request.headers.add(name: name, value: value) }
        request.body = .bytes(ByteBuffer(bytes: callback.body))
        do {
            let response = try await client.execute(request, timeout: .seconds(5))
            guard !(200..<300).contains(response.status.code) else { return }
            logger.warning(
                "sandbox callback refused",
                metadata: ["status": "\(response.status.code)"],
            )
        } catch {
            logger.warning("sandbox callback not delivered", metadata: ["error": "\(error)"])
        }
    }
}

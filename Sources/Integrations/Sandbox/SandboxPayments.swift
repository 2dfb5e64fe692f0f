package import AsyncHTTPClient
import Crypto
package import Domain
package import Foundation
package import Logging

/// A provider of payments that moves no money: the cashier is a page for developers.
package struct SandboxPayments: PaymentGateway {
    package private(set) var key = "sandbox"

    let book: BillBook
    let secret: SymmetricKey
    let publicURL: String
    let client: HTTPClient
    let now: @Sendable () -> Date
    let newID: @Sendable () -> UUID
    let logger: Logger

    /// A provider that remembers in `directory` and signs with `secret`; `publicURL` has no
    /// trailing slash and is where both the cashier's page and our callback address live.
    package init(
        directory: URL,
        secret: Data,
        publicURL: String,
        client: HTTPClient,
        now: @escaping @Sendable () -> Date,
        newID: @escaping @Sendable () -> UUID,
        logger: Logger,
    ) {
        book = BillBook(shelf: RecordShelf(directory: directory, newID: newID))
        self.secret = SymmetricKey(data: secret)
        self.publicURL = publicURL
        self.client = client
        self.now = now
        self.newID = newID
        self.logger = logger
    }

    /// The same cashier in the place of another provider.
    package func standing(for way: PayWay) -> SandboxPayments {
        var copy = self
        copy.key = way.rawValue
        return copy
    }

    package func begin(_ request: PaymentRequest) async throws -> PaymentPrompt {
        try book.change(request.reference) { bill in
            guard let bill else {
                return .begun(
                    amount: request.amount,
                    title: request.title,
                    expiresAt: request.expiresAt,
                    way: key,
                )
            }
            guard bill.amount == request.amount else {
                throw Self.refusal("sandbox reference reused for another amount")
            }
            return nil
        }
        return PaymentPrompt(address: "\(publicURL)/sandbox/cashier/\(request.reference)")
    }

    package func query(reference: String) async throws -> PaymentFact {
        try book.bill(reference)?.fact(at: now())
            ?? PaymentFact(reference: reference, outcome: .unknown)
    }

    package func close(reference: String) async throws {
        try book.change(reference) { bill in bill?.state(at: now()) == .waiting ? .closed : nil }
    }

    package func refund(_ request: RefundRequest) async throws -> Bool {
        var isDone = true
        try book.change(request.paymentReference) { bill in
            guard let bill, bill.state(at: now()) == .paid, bill.amount == request.total else {
                throw Self.refusal("sandbox refund of something not paid")
            }
            isDone = true
            if let known = bill.refunds[request.reference] {
                guard known == request.amount else {
                    throw Self.refusal("sandbox refund reference reused for another amount")
                }
                return nil
            }
            guard (1...max(1, bill.refundable)).contains(request.amount.fen), bill.refundable > 0
            else { throw Self.refusal("sandbox refund above the amount paid") }
            switch bill.refundManner {
            case .refuseRefund: throw PaymentError.refundRefused("SANDBOX_REFUSED")
            case .refundSlowly:
                isDone = false
                return nil
            default:
                return .refunded(reference: request.reference, amount: request.amount, at: now())
            }
        }
        return isDone
    }

    package func readCallback(headers: [String: String], body: Data) throws -> PaymentFact {
        try SandboxCallback(headers: headers, body: body).read(secret: secret, at: now())
    }

    private static func refusal(_ what: String) -> Fault {
        Fault(what, partner: "sandbox", isTransient: false)
    }
}

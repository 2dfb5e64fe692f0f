package import Foundation

/// What developers see and do on the partners' side, while sandbox partners stand in; absent
/// in production.
package struct SandboxDesk: Sendable {
    /// The messages sent, newest first.
    package var outbox: @Sendable () async throws -> [SandboxMessage]
    /// The bill of one payment, by our reference.
    package var bill: @Sendable (_ reference: String) async throws -> SandboxBill?
    /// Pays, fails or silently pays, and sends the callback where there is one.
    package var act: @Sendable (_ reference: String, SandboxPayment) async throws -> Void
    /// A capture code in the demo's own, clearly marked format.
    package var issueCaptureCode: @Sendable (CaptureIdentity, _ until: Date) -> CaptureCode

    package init(
        outbox: @escaping @Sendable () async throws -> [SandboxMessage],
        bill: @escaping @Sendable (String) async throws -> SandboxBill?,
        act: @escaping @Sendable (String, SandboxPayment) async throws -> Void,
        issueCaptureCode: @escaping @Sendable (CaptureIdentity, Date) -> CaptureCode,
    ) {
        self.outbox = outbox
        self.bill = bill
        self.act = act
        self.issueCaptureCode = issueCaptureCode
    }
}

/// What a developer can make the sandbox cashier do.
package enum SandboxPayment: String, Sendable, Codable, CaseIterable {
    case pay
    /// The payment succeeds but no callback is sent: our own query has to find it.
    case paySilently
    case fail
    /// From now on refunds of this bill are done at once.
    case refundAtOnce
    /// From now on a refund is taken but stays under way, until it is to be done at once.
    case refundSlowly
    case refuseRefund

    /// What can be done with a bill in that state.
    package static func possible(_ state: String) -> [SandboxPayment] {
        switch state {
        case "waiting": [.pay, .paySilently, .fail]
        case "paid": [.refundAtOnce, .refundSlowly, .refuseRefund]
        default: []
        }
    }
}

/// A message that a sandbox channel would have sent.
package struct SandboxMessage: Sendable, Hashable, Codable {
    package let id: String
    package let channel: String
    package let address: String
    package let text: String
    package let sentAt: Date

    package init(id: String, channel: String, address: String, text: String, sentAt: Date) {
        self.id = id
        self.channel = channel
        self.address = address
        self.text = text
        self.sentAt = sentAt
    }
}

/// A payment as the sandbox provider sees it.
package struct SandboxBill: Sendable, Hashable, Codable {
    package let reference: String
    package let amount: Money
    package let title: String
    /// `waiting`, `paid`, `failed` or `closed`.
    package let state: String
    /// The key of the gateway for which the cashier stands.
    package let way: String
    /// How refunds of it end.
    package let refunds: SandboxPayment
    package let refunded: Money

    package init(
        reference: String,
        amount: Money,
        title: String,
        state: String,
        way: String = "sandbox",
        refunds: SandboxPayment = .refundAtOnce,
        refunded: Money = .zero,
    ) {
        self.reference = reference
        self.amount = amount
        self.title = title
        self.state = state
        self.way = way
        self.refunds = refunds
        self.refunded = refunded
    }
}

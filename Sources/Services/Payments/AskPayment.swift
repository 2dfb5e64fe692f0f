package import Domain
import Foundation
import Storage

extension Services {
    /// An attempt to pay with its order, for the student.
    package func payment(
        _ id: PaymentAttempt.ID,
        by account: Account,
    ) async throws -> PaymentDetail {
        let detail = try await database.read { tx -> PaymentDetail? in
            guard let attempt = try tx.attempt(id),
                let summary = try tx.orderSummary(attempt.order, vault: vault),
                summary.order.account == account.id
            else { return nil }
            return PaymentDetail(attempt: attempt, summary: summary)
        }
        guard let detail else {
            try await refuse(
                .payment(id),
                to: .student(account.id),
                as: PaymentError.attemptUnknown
            )
        }
        return detail
    }

    /// Asks the provider now what became of a payment.
    package func askPayment(
        _ id: PaymentAttempt.ID,
        by account: Account,
    ) async throws -> PaymentDetail {
        let detail = try await payment(id, by: account)
        try await ask(detail.attempt)
        return try await payment(id, by: account)
    }

    /// Asks again and again, ever more seldom, until the payment ended; an expired one is closed
    /// at the provider and asked a last time, for it may have been paid at the last moment.
    func followPayment(_ id: PaymentAttempt.ID) async throws -> JobOutcome {
        guard let attempt = try await database.read({ try $0.attempt(id) }),
            attempt.state == .created || attempt.state == .pending
        else { return .done }
        guard now() >= attempt.expiresAt else {
            try await ask(attempt)
            return .again(after: min(120, max(5, now().timeIntervalSince(attempt.createdAt) / 2)))
        }
        try await closePayment(attempt)
        return .done
    }

    /// Closes an attempt at the provider and asks a last time: what was paid until then counts.
    func closePayment(_ attempt: PaymentAttempt) async throws {
        let gateway = try gateway(attempt.gateway)
        try await gateway.close(reference: attempt.reference)
        var fact = try await gateway.query(reference: attempt.reference)
        if case .succeeded = fact.outcome {
        } else {
            fact = PaymentFact(reference: attempt.reference, outcome: .closed)
        }
        try await confirmPayment(fact, gateway: attempt.gateway, by: .system)
    }

    private func ask(_ attempt: PaymentAttempt) async throws {
        guard attempt.state != .confirmed, attempt.amount > .zero else { return }
        let fact = try await gateway(attempt.gateway).query(reference: attempt.reference)
        try await confirmPayment(fact, gateway: attempt.gateway, by: .system)
    }
}

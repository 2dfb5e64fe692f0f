import Domain
import Foundation
import Storage

extension Services {
    /// Pays back at the provider, asking again until it is known to be done or refused; the student
    /// is told how it ended.
    func sendRefund(_ id: Refund.ID) async throws -> JobOutcome {
        let found = try await database.read { tx -> (Refund, PaymentAttempt)? in
            guard let refund = try tx.refund(id),
                refund.state == .requested || refund.state == .sent,
                let attempt = try tx.attempt(refund.attempt)
            else { return nil }
            return (refund, attempt)
        }
        guard let (refund, attempt) = found else { return .done }
        let outcome = try await payBack(refund, attempt)
        try await database.write { tx in
            // The order is locked before what belongs to it, as in every other verb.
            guard let order = try tx.order(attempt.order), let batch = try tx.batch(order.batch),
                var current = try tx.refund(id)
            else { return }
            let before = current.state
            let hasEnded = current.learn(outcome, at: now())
            guard current.state != before else { return }
            try tx.save(current, from: before)
            try settleMoney(of: order, batch: batch, by: .system, in: tx)
            guard hasEnded else { return }
            let isDone = current.state == .done
            try record(
                isDone ? .refundDone : .refundFailed,
                .order(order.id),
                by: .partner(attempt.gateway),
                centre: batch.centre,
                facts: ["fen": String(current.amount.fen), "refusal": current.refusal],
                in: tx
            )
            try wantNotice(isDone ? .refunded : .refundFailed, about: order, in: tx)
        }
        return outcome == .underWay ? .again(after: 60) : .done
    }

    private func payBack(
        _ refund: Refund,
        _ attempt: PaymentAttempt
    ) async throws -> RefundOutcome {
        do {
            let isDone = try await gateway(attempt.gateway).refund(
                RefundRequest(
                    reference: refund.reference,
                    paymentReference: attempt.reference,
                    amount: refund.amount,
                    total: attempt.amount,
                )
            )
            return isDone ? .done : .underWay
        } catch PaymentError.refundRefused(let words) {
            return .refused(words)
        }
    }
}

import Domain
package import Foundation
import Storage

extension Services {
    /// Takes a provider's callback: checks its signature, then learns what it says.
    package func receiveCallback(
        gateway key: String,
        headers: [String: String],
        body: Data,
    ) async throws {
        let gateway = try gateway(key)
        let fact = try gateway.readCallback(headers: headers, body: body)
        try await confirmPayment(fact, gateway: key, by: .partner(key))
    }

    /// Learns a fact about a payment, as often as it is told; a second payment of the same order
    /// is refunded by itself.
    func confirmPayment(
        _ fact: PaymentFact,
        gateway: String,
        by principal: Principal,
    ) async throws {
        try await database.write { tx in
            guard let id = PaymentAttempt.ID(reference: fact.reference),
                let orderID = try tx.order(ofAttempt: id),
                // The order is locked before its attempt, as in every other verb.
                let order = try tx.order(orderID), let batch = try tx.batch(order.batch),
                var attempt = try tx.attempt(id), attempt.gateway == gateway
            else { throw PaymentError.attemptUnknown }
            let before = attempt.state
            let isNew = try attempt.learn(fact, at: now())
            try tx.save(attempt)
            guard attempt.state != before else { return }
            try record(
                .paymentLearnt,
                .payment(id),
                by: principal,
                centre: batch.centre,
                facts: ["order": order.number.text, "state": attempt.state.rawValue],
                in: tx
            )
            if isNew, try refundNeedless(attempt, of: order, batch: batch, in: tx) { return }
            try settleMoney(of: order, batch: batch, by: principal, in: tx)
        }
    }

    /// Moves the payment line to what attempts and refunds say.
    func settleMoney(
        of order: Order,
        batch: Batch,
        by principal: Principal,
        in tx: Transaction,
    ) throws {
        let refund = try tx.refunds(for: order.id).last {
            $0.reason != .paidTwice && $0.state != .proposed && $0.state != .declined
        }
        let line = PaymentState.line(
            required: batch.policy.payStage != .none,
            attempts: try tx.attempts(for: order.id).map(\.state),
            refund: refund?.state,
        )
        guard line != order.lines.payment else { return }
        var order = order
        let transition = try order.settle(line)
        try save(order, transition, batch: batch, by: principal, in: tx)
    }

    /// Sends back what was paid a second time, or for an order that had been cancelled; returns
    /// whether it did, and the payment line is settled with it.
    private func refundNeedless(
        _ attempt: PaymentAttempt,
        of order: Order,
        batch: Batch,
        in tx: Transaction,
    ) throws -> Bool {
        let isSecond = try tx.attempts(for: order.id)
            .contains { $0.id != attempt.id && $0.state == .confirmed }
        let isCancelled = order.lines.capture == .cancelled
        guard isSecond || isCancelled, attempt.amount > .zero else { return false }
        let refund = Refund(
            id: id(),
            attempt: attempt.id,
            amount: attempt.amount,
            reason: isSecond ? .paidTwice : .cancelled,
            createdAt: now()
        )
        return try begin(refund, of: order, batch: batch, by: .system, in: tx)
    }
}

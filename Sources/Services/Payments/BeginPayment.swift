package import Domain
import Foundation
import Storage

extension Services {
    /// The keys of the providers by which an order of the batch is paid in a channel.
    package func gatewayKeys(_ policy: BatchPolicy, in channel: Channel) -> [String] {
        policy.gateways(in: channel, among: gateways.map(\.key))
    }

    /// Begins to pay for an order; nil when it costs nothing and is paid at once, or when an
    /// earlier payment whose result nobody knew turns out to have succeeded.
    package func beginPayment(
        order id: Order.ID,
        priceItem: String,
        gateway key: String,
        in channel: Channel = .web,
        by account: Account,
    ) async throws -> PaymentAttempt.ID? {
        if try await closeEarlier(than: priceItem, key, of: id, by: account) { return nil }
        let started = try await changeOwnOrder(id, of: account) { order, batch, tx in
            if !order.isOpenWhileBanned(.pay) {
                try requireNoBan(on: order, in: batch, tx: tx)
            }
            return try start(
                priceItem,
                key,
                in: channel,
                of: &order,
                batch: batch,
                by: account,
                in: tx
            )
        }
        guard let (attempt, title) = started else { return nil }
        let prompt = try await gateway(attempt.gateway).begin(
            PaymentRequest(
                reference: attempt.reference,
                amount: attempt.amount,
                title: title,
                expiresAt: attempt.expiresAt,
            )
        )
        try await database.write { tx in
            guard var current = try tx.attempt(attempt.id) else { return }
            current.begun(prompt)
            try tx.save(current)
        }
        return attempt.id
    }

    /// Asks the provider about payments that this one would replace and closes them, so that
    /// nobody pays twice; returns whether one of them had succeeded.
    private func closeEarlier(
        than priceItem: String,
        _ gateway: String,
        of id: Order.ID,
        by account: Account,
    ) async throws -> Bool {
        let replaced = try await database.read { tx -> [PaymentAttempt] in
            guard let (_, batch) = try ownOrder(id, of: account, in: tx),
                let item = batch.policy.priceItems.first(where: { $0.key == priceItem })
            else { return [] }
            return try tx.attempts(for: id).filter {
                $0.isUnknown(at: now()) && !$0.serves(item.amount, gateway, at: now())
            }
        }
        for attempt in replaced { try await closePayment(attempt) }
        return try await database.read { tx in
            try replaced.contains { try tx.attempt($0.id)?.state == .confirmed }
        }
    }

    private func start(
        _ priceItem: String,
        _ gateway: String,
        in channel: Channel,
        of order: inout Order,
        batch: Batch,
        by account: Account,
        in tx: Transaction,
    ) throws -> (PaymentAttempt, title: String)? {
        let policy = batch.policy
        guard let item = policy.items(in: channel).first(where: { $0.key == priceItem }) else {
            throw PaymentError.priceItemUnknown
        }
        try order.requirePayable(policy: policy, at: now())
        guard item.amount == .zero || gatewayKeys(policy, in: channel).contains(gateway) else {
            throw PaymentError.wayNotOffered
        }
        let earlier = try tx.attempts(for: order.id)
        if let open = earlier.last(where: { $0.serves(item.amount, gateway, at: now()) }) {
            return (open, item.chinese)
        }
        order.priceItem = item.key
        try requireAddress(for: order, policy: policy, in: tx)
        try tx.savePriceItem(of: order)
        var attempt = PaymentAttempt(
            id: id(),
            order: order.id,
            gateway: item.amount == .zero ? "none" : gateway,
            channel: channel,
            amount: item.amount,
            createdAt: now()
        )
        try tx.insert(attempt)
        try record(
            .paymentBegun,
            .payment(attempt.id),
            by: .student(account.id),
            centre: batch.centre,
            facts: ["order": order.number.text, "fen": String(item.amount.fen)],
            in: tx
        )
        guard item.amount == .zero else {
            try settleMoney(of: order, batch: batch, by: .student(account.id), in: tx)
            try want(.askPayment(attempt.id), after: 5, in: tx)
            return (attempt, item.chinese)
        }
        let free = PaymentFact(
            reference: attempt.reference,
            outcome: .succeeded(transaction: "", amount: .zero)
        )
        _ = try attempt.learn(free, at: now())
        try tx.save(attempt)
        try settleMoney(of: order, batch: batch, by: .student(account.id), in: tx)
        return nil
    }

    func gateway(_ key: String) throws -> any PaymentGateway {
        guard let gateway = gateways.first(where: { $0.key == key }) else {
            throw PaymentError.gatewayUnknown
        }
        return gateway
    }
}

package import Domain
import Foundation
import Storage

extension Services {
    /// Everything that the student's order page shows.
    package func order(_ id: Order.ID, by account: Account) async throws -> OrderDetail {
        let found = try await database.read { tx -> OrderDetail? in
            guard let summary = try tx.orderSummary(id, vault: vault),
                summary.order.account == account.id
            else { return nil }
            return try detail(of: summary, in: tx)
        }
        guard let found else {
            try await refuse(.order(id), to: .student(account.id), as: OrderError.notFound)
        }
        return found
    }

    private func detail(of summary: OrderSummary, in tx: Transaction) throws -> OrderDetail {
        let order = summary.order
        let reviews = try tx.reviews(of: order.id)
        let open = reviews.last { $0.state == .waiting || $0.state == .decided }
        let isReturned = order.lines.registry == .refused
        let history = try tx.auditEntries(about: "order", order.id.description)
        let bannedUntil = try banEnd(
            of: summary.identity,
            account: order.account,
            in: summary.batch,
            tx: tx
        )
        let accepted = history.last { $0.action == OrderEvent.registry(.accepted).action }
        let approved = history.last { $0.action == OrderEvent.capture(.approved).action }
        return OrderDetail(
            summary: summary,
            photo: try order.photo.flatMap(tx.photo),
            contact: try contact(of: order, in: tx)?.masked,
            refusal: order.lines.capture == .rejected && !isReturned
                ? reviews.last { $0.state == .settled } : nil,
            registryReason: isReturned ? try tx.registryReason(of: order.id) : nil,
            contest: try tx.contests(of: order.id).last,
            recapture: try tx.lastRecapture(of: order.id),
            history: history,
            attempts: try tx.attempts(for: order.id),
            actions: actions(of: summary, while: open).filter {
                bannedUntil == nil || order.isOpenWhileBanned($0)
            },
            hindrance: order.hindrance(policy: summary.batch.policy, at: now()),
            reviewPromisedBy: open?.dueAt,
            promiseOfToday: reviewPromise(summary.batch.policy),
            registryPromisedBy: approved.map { calendar.endOfWorkingDay(3, after: $0.at) },
            proofFrom: accepted.map { proofDate(after: $0.at) },
            readAt: now(),
            sanction: try tx.confirmedSanction(of: order.id),
            bannedUntil: bannedUntil,
            corrections: try tx.corrections(of: order.enrolment, vault: vault),
            levels: try tx.levels(),
            refunds: try tx.refunds(for: order.id),
            mayAskRefund: try mayAskRefund(order, policy: summary.batch.policy, in: tx),
            shipments: try tx.shipments(of: order.id),
        )
    }

    private func mayAskRefund(
        _ order: Order,
        policy: BatchPolicy,
        in tx: Transaction,
    ) throws -> Bool {
        let attempts = try tx.attempts(for: order.id)
        guard attempts.refundable(after: try tx.refunds(for: order.id)) != nil else {
            return false
        }
        let standing = try reviewStanding(of: order.id, in: tx)
        // Why not is told when it is tried; here only whether.
        return (try? order.requireRefund(policy: policy, standing)) != nil
    }

    /// What the student may do with an order now; `review` is the one that waits, if any.
    func actions(of summary: OrderSummary, while review: Review?) -> [OrderAction] {
        summary.order.actions(
            policy: summary.batch.policy,
            taken: review?.isTaken(at: now()) ?? false,
            at: now(),
        )
    }
}

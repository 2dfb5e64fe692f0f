import Domain
import Foundation
import Logging
import Storage

extension Services {
    /// The local time of day, in seconds, from which on providers have yesterday's statement.
    static let statementTime: TimeInterval = 10.5 * 3600

    /// Wants the daily comparison with the providers' statements; wanted often, it stays one job.
    package func wantReconciling() async throws {
        try await database.write { try want(.reconcile, slot: "daily", in: $0) }
    }

    /// Lays every provider's statement of yesterday beside our books, and does so again tomorrow.
    func reconcile() async throws -> JobOutcome {
        let today = ChinaTime.startOfDay(now())
        for gateway in gateways {
            try await reconcile(gateway, from: today - 86_400, to: today)
        }
        let next = today + 86_400 + Self.statementTime
        return .again(after: next.timeIntervalSince(now()))
    }

    private func reconcile(
        _ gateway: any PaymentGateway,
        from begin: Date,
        to end: Date,
    ) async throws {
        let day = ChinaTime.typedDay(begin)
        guard let lines = try await gateway.statement(of: day) else { return }
        let before = try await gateway.statement(of: ChinaTime.typedDay(begin - 86_400)) ?? []
        let found = try await database.write { tx in
            let found = Reconciliation.compare(
                lines,
                before: before,
                known: try lines.compactMap { try booked($0, in: tx) },
                booked: try tx.booked(by: gateway.key, from: begin, to: end),
            )
            try tx.save(
                Reconciliation(
                    gateway: gateway.key,
                    day: day,
                    madeAt: now(),
                    lineCount: lines.count,
                    discrepancies: found,
                )
            )
            return found
        }
        logger.info(
            "Statement compared",
            metadata: [
                "gateway": "\(gateway.key)", "day": "\(day)", "lines": "\(lines.count)",
                "discrepancies": "\(found.count)",
            ]
        )
    }

    private func booked(_ line: StatementLine, in tx: Transaction) throws -> BookedLine? {
        switch line.kind {
        case .payment:
            try PaymentAttempt.ID(reference: line.reference).flatMap(tx.bookedPayment)
        case .refund:
            try Refund.ID(reference: line.reference).flatMap(tx.bookedRefund)
        }
    }
}

import Domain
import Foundation
import Storage
import TestSupport

/// A job as its row stands.
struct SeenJob: Equatable {
    let state: String
    let attempts: Int
    let error: String?
    let runAt: Date
}

/// What tests look at and no verb shows.
extension TestHouse {
    /// How many rows a table has.
    func count(_ statement: Statement) async throws -> Int {
        try await database.read { try $0.value(statement, as: Int.self) } ?? 0
    }

    /// The jobs of a kind, the earliest first.
    func jobs(_ kind: String) async throws -> [SeenJob] {
        try await database.read { tx in
            try tx.rows(
                """
                select state, attempts, last_error, run_at from jobs
                where kind = \(kind)
                order by run_at, id
                """
            ).map {
                SeenJob(
                    state: try $0["state"],
                    attempts: try $0["attempts"],
                    error: try $0["last_error"],
                    runAt: try $0["run_at"],
                )
            }
        }
    }

    /// The actions on record about something, in their order.
    func actions(
        about kind: String,
        _ subject: some CustomStringConvertible
    ) async throws
        -> [String]
    {
        let text = subject.description
        return try await database.read { try $0.auditEntries(about: kind, text).map(\.action) }
    }

    /// The reviews of an order, oldest first.
    func reviews(of order: Order.ID) async throws -> [Review] {
        try await database.read { try $0.reviews(of: order) }
    }

    func attempts(of order: Order.ID) async throws -> [PaymentAttempt] {
        try await database.read { try $0.attempts(for: order) }
    }

    func refunds(of order: Order.ID) async throws -> [Refund] {
        try await database.read { try $0.refunds(for: order) }
    }
}

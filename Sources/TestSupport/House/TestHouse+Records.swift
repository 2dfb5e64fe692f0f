package import Domain
import Storage

/// What is on record, for tests that see no tables.
extension TestHouse {
    /// How often somebody was refused a thing that is not theirs.
    package func refusals(about kind: String, _ id: String) async throws -> Int {
        try await database.read { tx in
            try tx.auditEntries(about: kind, id)
                .count { $0.action == AuditAction.accessRefused.rawValue }
        }
    }

    /// The first review of an order, whatever became of it.
    package func firstReview(of order: Order.ID) async throws -> Review.ID? {
        try await database.read { try $0.reviews(of: order).first?.id }
    }
}

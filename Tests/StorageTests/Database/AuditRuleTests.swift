import Domain
import Foundation
import Storage
import TestSupport
import Testing

struct AuditRuleTests {
    @Test(
        arguments: TestEngine.available,
        [
            "update audit_entries set action = 'x'", "delete from audit_entries",
        ] as [Statement]
    )
    func auditEntriesAreNeverChangedOrDeleted(engine: TestEngine, change: Statement) async throws {
        try await TestDatabase.with(engine) { database async throws -> Void in
            try await database.write { tx -> Void in
                try tx.execute(
                    """
                    insert into audit_entries (id, at, principal_kind, principal_name, action,
                        subject_kind, subject, facts)
                    values (\(UUID()), \(Date(timeIntervalSince1970: 0)), 'system', 'test',
                        'order.approved', 'order', 'x', '{}')
                    """
                )
            }
            let error = await #expect(throws: StorageError.self) {
                try await database.write { tx -> Void in try tx.execute(change) }
            }
            guard case .refusedByTrigger? = error else {
                Issue.record("another error")
                return
            }
        }
    }
}

import Domain
import Foundation
import Storage
import TestSupport
import Testing

struct AuditQueryTests {
    @Test(arguments: TestEngine.available)
    func entriesAreReadBackOldestFirst(engine: TestEngine) async throws {
        try await Filled.with(engine) { database async throws in
            let later = AuditEntry.sample(at: Filled.odd, centre: .sample(), facts: "{\"a\":\"'\"}")
            let earlier = AuditEntry.sample(id: .sample(2))
            try await database.write { tx in
                try tx.insert(later)
                try tx.insert(earlier)
                try tx.insert(.sample(id: .sample(3), subjectKind: "photo"))
                try tx.insert(.sample(id: .sample(4), subject: "2"))
            }
            let found = try await database.read { try $0.auditEntries(about: "order", "1") }
            #expect(found == [earlier, later])
        }
    }

    @Test(arguments: TestEngine.available)
    func aCentreSearchesItsOwnEntriesNewestFirst(engine: TestEngine) async throws {
        try await Filled.with(engine) { database async throws in
            try await database.write { tx in
                try tx.insert(Centre.sample(id: .sample(2), code: "0001"))
                let entries: [AuditEntry] = [
                    .sample(id: .sample(1), centre: .sample(), action: "a.one", subject: "100%"),
                    .sample(id: .sample(2), centre: .sample(), principalName: "lin"),
                    .sample(id: .sample(3), centre: .sample(2), action: "a.one"),
                    .sample(id: .sample(4), action: "a.one"),
                ]
                for entry in entries { try tx.insert(entry) }
            }
            func find(_ text: String, limit: Int = 10) async throws -> [AuditEntry.ID] {
                try await database.read {
                    try $0.auditEntries(of: .sample(), matching: text, limit: limit).map(\.id)
                }
            }
            #expect(try await find("") == [.sample(1), .sample(2)])
            #expect(try await find("", limit: 1) == [.sample(1)])
            #expect(try await find("a.one") == [.sample(1)])
            #expect(try await find("0%") == [.sample(1)])
            #expect(try await find("lin") == [.sample(2)])
            #expect(try await find("a_one") == [])
        }
    }

    @Test(arguments: TestEngine.available)
    func anEntryOfAnUnknownKindOfPrincipalIsRefused(engine: TestEngine) async throws {
        try await Filled.with(engine) { database async throws in
            let error = try await Filled.broken(database) {
                try $0.insert(AuditEntry.sample(principalKind: "robot"))
            }
            #expect(error?.isCheckViolation == true)
        }
    }
}

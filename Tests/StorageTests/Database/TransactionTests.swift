import Domain
import Foundation
import Logging
import Storage
import TestSupport
import Testing

struct TransactionTests {
    private struct Stop: Error {}

    private static let table = Migration(
        name: "rules",
        sql: """
            create table parents (id bigint primary key, name text not null,
                town text not null, unique (name, town),
                constraint short check (length(name) < 9));
            create table children (id bigint primary key,
                parent_id bigint not null references parents (id));
            """
    )

    @Test(arguments: TestEngine.available)
    func brokenRulesAreToldApart(engine: TestEngine) async throws {
        try await TestDatabase.with(engine, migrations: [Self.table]) {
            database async throws -> Void in
            try await database.write { tx -> Void in
                try tx.execute("insert into parents values (1, 'Anna', 'Ulm')")
            }
            let unique = await error(database, "insert into parents values (2, 'Anna', 'Ulm')")
            #expect(unique?.isUniqueViolation(of: "parents", "town", "name") == true)
            #expect(unique?.isUniqueViolation(of: "parents", "name") == false)
            let key = await error(database, "insert into parents values (1, 'Bea', 'Ulm')")
            #expect(key?.isUniqueViolation(of: "parents", "id") == true)

            let long = await error(database, "insert into parents values (3, 'Wolfgang I', 'Ulm')")
            #expect(long?.broken == "check short")
            let orphan = await error(database, "insert into children values (1, 99)")
            #expect(orphan?.broken == "foreign key")
            let empty = await error(database, "insert into parents values (4, null, 'Ulm')")
            #expect(empty?.broken == "not null name")
        }
    }

    private func error(_ database: Database, _ statement: Statement) async -> StorageError? {
        await #expect(throws: StorageError.self) {
            try await database.write { tx -> Void in try tx.execute(statement) }
        }
    }

    @Test(arguments: TestEngine.available)
    func anErrorRollsEverythingBack(engine: TestEngine) async throws {
        try await TestDatabase.with(engine, migrations: [Self.table]) {
            database async throws -> Void in
            await #expect(throws: Stop.self) {
                try await database.write { tx in
                    try tx.execute("insert into parents values (1, 'Anna', 'Ulm')")
                    throw Stop()
                }
            }
            let kept = try await count(database)
            #expect(kept == 0)
        }
    }

    @Test(arguments: TestEngine.available)
    func aSwallowedFailureRollsEverythingBackToo(engine: TestEngine) async throws {
        try await TestDatabase.with(engine, migrations: [Self.table]) {
            database async throws -> Void in
            await #expect(throws: StorageError.self) {
                try await database.write { tx in
                    try tx.execute("insert into parents values (1, 'Anna', 'Ulm')")
                    _ = try? tx.execute("insert into parents values (1, 'Anna', 'Ulm')")
                }
            }
            let kept = try await count(database)
            #expect(kept == 0)
        }
    }

    @Test(arguments: TestEngine.available)
    func aReadCannotWrite(engine: TestEngine) async throws {
        try await TestDatabase.with(engine, migrations: [Self.table]) {
            database async throws -> Void in
            await #expect(throws: Fault.self) {
                try await database.read { tx -> Void in
                    try tx.execute("insert into parents values (1, 'Anna', 'Ulm')")
                }
            }
            let kept = try await count(database)
            #expect(kept == 0)
        }
    }

    @Test(arguments: TestEngine.available)
    func theNumberOfChangedRowsIsTold(engine: TestEngine) async throws {
        try await TestDatabase.with(engine, migrations: [Self.table]) {
            database async throws -> Void in
            let counts = try await database.write { tx in
                [
                    try tx.execute("insert into parents values (1, 'A', 'Ulm'), (2, 'B', 'Ulm')"),
                    try tx.execute("update parents set town = 'Bonn' where id = \(9)"),
                    try tx.execute("update parents set town = 'Bonn' where id = \(1)"),
                    try tx.execute(
                        "insert into parents values (1, 'A', 'Ulm') on conflict do nothing"
                    ),
                ]
            }
            #expect(counts == [2, 0, 1, 0])
        }
    }

    @Test(arguments: TestEngine.available)
    func manyWritersAtOnceLoseNothing(engine: TestEngine) async throws {
        try await TestDatabase.with(engine, migrations: [Self.table]) {
            database async throws -> Void in
            try await withThrowingTaskGroup(of: Void.self) { group in
                for number in 1...100 {
                    group.addTask {
                        try await database.write { tx -> Void in
                            try tx.execute(
                                "insert into parents values (\(number), 'n', \("t\(number)"))"
                            )
                        }
                    }
                }
                try await group.waitForAll()
            }
            #expect(try await count(database) == 100)
        }
    }

    @Test(arguments: TestEngine.available)
    func whatIsCountedInTurnStaysTrue(engine: TestEngine) async throws {
        try await TestDatabase.with(engine, migrations: [Self.table]) {
            database async throws -> Void in
            try await withThrowingTaskGroup(of: Void.self) { group in
                for id in 1...8 {
                    group.addTask {
                        try await database.write { tx in
                            try tx.takeTurn("parents")
                            let count = try tx.value("select count(*) from parents", as: Int.self)
                            guard count == 0 else { return }
                            try tx.execute("insert into parents values (\(id), 'Anna', 'Ulm')")
                        }
                    }
                }
                try await group.waitForAll()
            }
            #expect(try await count(database) == 1)
        }
    }

    @Test(arguments: TestEngine.available)
    func aClosedDatabaseRefuses(engine: TestEngine) async throws {
        try await TestDatabase.with(engine, migrations: []) { database async throws -> Void in
            await database.close()
            await #expect(throws: Fault.self) { try await database.ping() }
        }
    }

    @Test(.enabled(if: TestEngine.available.contains(.postgres)))
    func aLostConnectionIsReplaced() async throws {
        try await TestDatabase.withAddress(.postgres) { address in
            try await TestDatabase.opened(address, connections: 1) {
                database async throws -> Void in
                try await TestDatabase.opened(address, connections: 1) { other in
                    let number = try await database.read { tx in
                        try tx.value("select pg_backend_pid()", as: Int.self)
                    }
                    let pid = try #require(number)
                    _ = try await other.read { tx in
                        // Returns when the process has ended.
                        try tx.exists("select pg_terminate_backend(\(pid)::int, 5000)")
                    }
                    try await database.ping()
                }
            }
        }
    }

    @Test func aSQLiteFileSurvivesALossOfPowerAndKeepsForeignKeys() async throws {
        try await TestDatabase.with(.sqlite, migrations: []) { database async throws -> Void in
            let settings = try await database.write { tx in
                [
                    try tx.value("pragma synchronous", as: Int.self),
                    try tx.value("pragma foreign_keys", as: Int.self),
                    try tx.value("pragma busy_timeout", as: Int.self),
                ]
            }
            #expect(settings == [2, 1, 5000])
        }
    }

    @Test func whatCannotBeOpenedIsExplainedWithoutThePassword() async throws {
        let logger = Logger(label: "test")
        let file = try DatabaseURL("sqlite:///nowhere/at/all.db")
        let missing = await #expect(throws: DatabaseOpenError.self) {
            try await Database.open(file, logger: logger)
        }
        #expect(missing?.description.contains("/nowhere/at does not exist") == true)
        let server = try DatabaseURL("postgres://anna:geheim@127.0.0.1:1/photos")
        let refused = await #expect(throws: DatabaseOpenError.self) {
            try await Database.open(server, logger: logger)
        }
        #expect(refused?.description.contains("Connection refused") == true)
        #expect(refused?.description.contains("geheim") == false)
    }

    private func count(_ database: Database) async throws -> Int? {
        try await database.read { try $0.value("select count(*) from parents", as: Int.self) }
    }
}

extension StorageError {
    fileprivate var broken: String {
        switch self {
        case .uniqueViolation(let rule): "unique " + rule.columns.joined(separator: " ")
        case .checkViolation(let rule): "check " + (rule.constraint ?? "")
        case .notNullViolation(let rule): "not null " + rule.columns.joined(separator: " ")
        case .foreignKeyViolation: "foreign key"
        case .refusedByTrigger(let text): "trigger " + text
        }
    }
}

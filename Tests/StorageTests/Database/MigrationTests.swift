import Foundation
import Storage
import TestSupport
import Testing

struct MigrationTests {
    private static let now = Date(timeIntervalSince1970: 1_780_000_000)
    private static let first = Migration(name: "0001-a", sql: "create table a (n bigint);")
    private static let second = Migration(
        name: "0002-b",
        sql: "create table b (n bigint);\ninsert into b values (1);",
        sqlite: "insert into b values (10);",
        postgres: "insert into b values (20);"
    )

    @Test(arguments: TestEngine.available)
    func theWholeSchemaIsMadeOnceAndThenLeftAlone(engine: TestEngine) async throws {
        try await TestDatabase.with(engine, migrations: []) { database async throws -> Void in
            let names = Migration.all.map(\.name)
            #expect(try await database.pendingMigrations(Migration.all) == names)
            #expect(try await database.migrate(Migration.all, at: Self.now) == names)
            #expect(try await database.migrate(Migration.all, at: Self.now) == [])
            #expect(try await database.pendingMigrations(Migration.all) == [])
        }
    }

    @Test(arguments: TestEngine.available)
    func onlyWhatIsNewRunsWithTheTextOfItsEngine(engine: TestEngine) async throws {
        try await TestDatabase.with(engine, migrations: [Self.first]) {
            database async throws -> Void in
            let ran = try await database.migrate([Self.first, Self.second], at: Self.now)
            #expect(ran == ["0002-b"])
            let sum = try await database.read { try $0.value("select sum(n) from b", as: Int.self) }
            #expect(sum == (engine == .sqlite ? 11 : 21))
        }
    }

    @Test(arguments: TestEngine.available)
    func anEditedMigrationIsRefused(engine: TestEngine) async throws {
        try await TestDatabase.with(engine, migrations: [Self.first]) {
            database async throws -> Void in
            let edited = Migration(name: "0001-a", sql: "create table a (n text);")
            await #expect(throws: MigrationError.edited("0001-a")) {
                try await database.migrate([edited], at: Self.now)
            }
        }
    }

    @Test(arguments: TestEngine.available)
    func aNewerDatabaseIsRefused(engine: TestEngine) async throws {
        try await TestDatabase.with(engine, migrations: [Self.first, Self.second]) {
            database async throws -> Void in
            await #expect(throws: MigrationError.newer("0002-b")) {
                try await database.migrate([Self.first], at: Self.now)
            }
        }
    }

    @Test(arguments: TestEngine.available)
    func aMigrationThatFailsLeavesNothingBehind(engine: TestEngine) async throws {
        try await TestDatabase.with(engine, migrations: []) { database async throws -> Void in
            let broken = Migration(name: "0001-x", sql: "create table x (n bigint); nonsense;")
            await #expect(throws: (any Error).self) {
                try await database.migrate([broken], at: Self.now)
            }
            let mended = Migration(name: "0001-x", sql: "create table x (n bigint);")
            #expect(try await database.migrate([mended], at: Self.now) == ["0001-x"])
        }
    }

    @Test(arguments: TestEngine.available)
    func severalProgramsMayMigrateAtOnce(engine: TestEngine) async throws {
        try await TestDatabase.withAddress(engine) { address async throws -> Void in
            let ran = try await withThrowingTaskGroup(of: [String].self) { group in
                for _ in 1...4 {
                    group.addTask {
                        try await TestDatabase.opened(address, connections: 1) { database in
                            try await database.migrate(Migration.all, at: Self.now)
                        }
                    }
                }
                return try await group.reduce(into: []) { $0 += $1 }
            }
            #expect(ran == Migration.all.map(\.name))
        }
    }

    @Test(arguments: TestEngine.available)
    func severalProgramsMayAskWhatIsPendingAtOnce(engine: TestEngine) async throws {
        try await TestDatabase.withAddress(engine) { address async throws -> Void in
            try await withThrowingTaskGroup(of: [String].self) { group in
                for _ in 1...4 {
                    group.addTask {
                        try await TestDatabase.opened(address, connections: 1) { database in
                            try await database.pendingMigrations([Self.first])
                        }
                    }
                }
                for try await names in group { #expect(names == ["0001-a"]) }
            }
        }
    }
}

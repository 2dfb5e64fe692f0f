import Foundation
import Logging
package import Storage

/// An engine that tests run on: SQLite always, PostgreSQL where a server for tests is given.
package enum TestEngine: String, Sendable, CaseIterable {
    case sqlite, postgres

    /// What can be tested here, for `@Test(arguments: TestEngine.available)`.
    package static var available: [TestEngine] {
        TestServer.address == nil ? [.sqlite] : [.sqlite, .postgres]
    }
}

/// Fresh databases for tests, each test with its own.
package enum TestDatabase {
    /// A migrated SQLite database in memory; it vanishes with its last user.
    package static func make(migrations: [Migration] = Migration.all) async throws -> Database {
        let database = try await open("sqlite::memory:")
        _ = try await database.migrate(migrations, at: migratedAt)
        return database
    }

    /// Lends a migrated database: SQLite in a file with several connections, or a schema of its
    /// own on the PostgreSQL server of `XUEYING_TEST_POSTGRES`; it is removed afterwards.
    package static func with<T: Sendable>(
        _ engine: TestEngine,
        migrations: [Migration] = Migration.all,
        _ body: (Database) async throws -> T,
    ) async throws -> T {
        try await withAddress(engine) { address in
            try await opened(address) { database in
                _ = try await database.migrate(migrations, at: migratedAt)
                return try await body(database)
            }
        }
    }

    /// Lends the address of an empty place, for tests that open it more than once.
    package static func withAddress<T: Sendable>(
        _ engine: TestEngine,
        _ body: (String) async throws -> T,
    ) async throws -> T {
        switch engine {
        case .postgres: return try await TestServer.withSchema(body)
        case .sqlite:
            let folder = FileManager.default.temporaryDirectory
                .appending(path: "xueying-test-\(UUID().uuidString)")
            try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
            defer { try? FileManager.default.removeItem(at: folder) }
            return try await body("sqlite://\(folder.path(percentEncoded: true))/test.db")
        }
    }

    /// Opens an address for the length of the closure.
    package static func opened<T: Sendable>(
        _ address: String,
        connections: Int = 4,
        _ body: (Database) async throws -> T,
    ) async throws -> T {
        let database = try await open(address, connections: connections)
        do {
            let outcome = try await body(database)
            await database.close()
            return outcome
        } catch {
            await database.close()
            throw error
        }
    }

    private static let migratedAt = Date(timeIntervalSince1970: 1_780_000_000)

    private static func open(_ address: String, connections: Int = 4) async throws -> Database {
        try await Database.open(
            DatabaseURL(address),
            connections: connections,
            logger: Logger(label: "test")
        )
    }
}

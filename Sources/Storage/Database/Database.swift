package import Logging

/// The one door to what we remember, on SQLite or PostgreSQL.
///
/// A read sees one moment; a write is saved whole or not at all. PostgreSQL writes run at read
/// committed: two may interleave, so a change repeats its condition (`… where state = from`) and
/// looks at how many rows it changed.
package struct Database: Sendable {
    package var engine: Engine { driver.engine }
    private let driver: any Driver

    /// Opens the database and tries it.
    ///
    /// - Parameters:
    ///   - url: where the database is.
    ///   - connections: how many PostgreSQL connections, or SQLite readers, there may be.
    ///   - logger: told about lost connections; it never sees a value.
    /// - Returns: the database, not yet migrated.
    /// - Throws: `DatabaseOpenError`, worded for operators.
    package static func open(
        _ url: DatabaseURL,
        connections: Int = 8,
        logger: Logger,
    ) async throws -> Database {
        switch url.place {
        case .file(let path):
            Database(driver: try SQLiteDriver(file: path, readers: connections))
        case .memory:
            Database(driver: try SQLiteDriver.inMemory())
        case .server(let conninfo):
            Database(
                driver: try await PostgresDriver(
                    conninfo: conninfo,
                    name: url.description,
                    connections: connections,
                    logger: logger
                )
            )
        }
    }

    /// Runs a read-only transaction on a connection's own thread.
    package func read<T: Sendable>(
        _ body: @Sendable @escaping (Transaction) throws -> T
    ) async throws -> T {
        try await driver.run(writing: false, body)
    }

    /// Runs a transaction on a connection's own thread; what the closure throws rolls it back.
    ///
    /// The closure cannot wait, so nobody calls a partner inside it; cancelling does not stop it.
    package func write<T: Sendable>(
        _ body: @Sendable @escaping (Transaction) throws -> T
    ) async throws -> T {
        try await driver.run(writing: true, body)
    }

    /// Closes all connections; transactions that run are finished first.
    package func close() async {
        await driver.close()
    }
}

/// One engine: opens connections and runs transactions on threads of its own.
protocol Driver: Sendable {
    var engine: Engine { get }
    func run<T: Sendable>(
        writing: Bool,
        _ body: @Sendable @escaping (Transaction) throws -> T
    ) async throws -> T
    func close() async
}

import Domain
import Foundation
import GRDB

/// SQLite through GRDB: a file with one writer and many readers, or one connection in memory.
final class SQLiteDriver: Driver {
    let engine = Engine.sqlite
    private let writer: any DatabaseWriter

    init(file path: String, readers: Int) throws {
        let folder = URL(fileURLWithPath: path).deletingLastPathComponent().path
        var isFolder: ObjCBool = false
        guard FileManager.default.fileExists(atPath: folder, isDirectory: &isFolder),
            isFolder.boolValue
        else {
            throw DatabaseOpenError(
                database: "sqlite://\(path)",
                reason: "the folder \(folder) does not exist."
            )
        }
        var configuration = Configuration()
        configuration.foreignKeysEnabled = true
        configuration.busyMode = .timeout(5)
        configuration.maximumReaderCount = max(1, readers)
        do {
            let pool = try DatabasePool(path: path, configuration: configuration)
            // What was acknowledged survives a power cut too; GRDB sets the weaker NORMAL.
            try pool.writeWithoutTransaction { try $0.execute(sql: "pragma synchronous = full") }
            writer = pool
        } catch let error as DatabaseError {
            throw DatabaseOpenError(
                database: "sqlite://\(path)",
                reason: error.message ?? "\(error.resultCode)"
            )
        }
    }

    private init(_ queue: DatabaseQueue) { writer = queue }

    static func inMemory() throws -> SQLiteDriver {
        var configuration = Configuration()
        configuration.foreignKeysEnabled = true
        return SQLiteDriver(try DatabaseQueue(configuration: configuration))
    }

    func run<T: Sendable>(
        writing: Bool,
        _ body: @Sendable @escaping (Transaction) throws -> T
    ) async throws -> T {
        try await withCheckedThrowingContinuation { continuation in
            if writing {
                writer.asyncWriteWithoutTransaction { connection in
                    continuation.resume(with: Result { try Self.write(body, on: connection) })
                }
            } else {
                writer.asyncRead { connection in
                    continuation.resume(with: Result { try Self.read(body, on: connection) })
                }
            }
        }
    }

    func close() async {
        await withCheckedContinuation { continuation in
            writer.asyncBarrierWriteWithoutTransaction { _ in continuation.resume() }
        }
        // What still holds a connection keeps it until it ends; nothing is lost by that.
        try? writer.close()
    }

    private static func write<T>(
        _ body: (Transaction) throws -> T,
        on connection: GRDB.Database,
    ) throws -> T {
        var outcome: T?
        try SQLiteSession.translating("begin or commit") {
            try connection.inTransaction(.immediate) {
                let session = SQLiteSession(connection)
                outcome = try Transaction.run(on: session, isWritable: true, body)
                return .commit
            }
        }
        guard let outcome else { preconditionFailure("a committed transaction has an outcome") }
        return outcome
    }

    private static func read<T>(
        _ body: (Transaction) throws -> T,
        on access: Result<GRDB.Database, any Error>,
    ) throws -> T {
        try SQLiteSession.translating("begin") {
            let session = SQLiteSession(try access.get())
            return try Transaction.run(on: session, isWritable: false, body)
        }
    }
}

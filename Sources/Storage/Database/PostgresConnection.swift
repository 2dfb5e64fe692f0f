import CPostgres
import Dispatch
import Domain
import Logging

/// One PostgreSQL connection; it connects when first used and again after it was lost.
///
/// Unchecked because the compiler cannot see that everything mutable is touched on `queue` only.
final class PostgresConnection: Session, @unchecked Sendable {
    let engine = Engine.postgres
    private let conninfo: String
    private let name: String
    private let logger: Logger
    private let queue: DispatchQueue
    private var handle: OpaquePointer?
    private var prepared: [PostgresStatementKey: String] = [:]

    init(conninfo: String, name: String, number: Int, logger: Logger) {
        self.conninfo = conninfo
        self.name = name
        self.logger = logger
        queue = DispatchQueue(label: "postgres-\(number)")
    }

    deinit { PQfinish(handle) }

    /// Runs the closure on this connection's thread.
    func perform<T: Sendable>(
        _ body: @Sendable @escaping (PostgresConnection) throws -> T
    ) async throws -> T {
        try await withCheckedThrowingContinuation { continuation in
            queue.async { continuation.resume(with: Result { try body(self) }) }
        }
    }

    func disconnect() async {
        await withCheckedContinuation { continuation in
            queue.async {
                self.finish()
                continuation.resume()
            }
        }
    }

    func transaction<T>(writing: Bool, _ body: (Transaction) throws -> T) throws -> T {
        try begin(writing: writing)
        do {
            let outcome = try Transaction.run(on: self, isWritable: writing, body)
            try commit()
            return outcome
        } catch {
            // Where even this fails the connection is gone, and the server rolls back by itself.
            if isConnected { try? script("rollback") }
            throw error
        }
    }

    func execute(_ statement: Statement) throws -> Int {
        try run(statement).changedRows
    }

    func rows(_ statement: Statement) throws -> [Row] {
        try run(statement).rows
    }

    func script(_ sql: String) throws {
        try check(PostgresResult(PQexec(handle, sql)), sql)
    }
}

extension PostgresConnection {
    private var isConnected: Bool { handle != nil && PQstatus(handle) == CONNECTION_OK }

    /// Connects and sets what the meaning of our statements depends on.
    func connect() throws {
        finish()
        // What stands before `dbname` is a default that the address overrides.
        let options: KeyValuePairs = [
            "connect_timeout": "5", "tcp_user_timeout": "15000",
            "options": "-c lock_timeout=5s -c statement_timeout=60s",
            "fallback_application_name": "xueying",
            "dbname": conninfo, "client_encoding": "UTF8",
        ]
        handle = withCStrings(options.map(\.key)) { keys in
            withCStrings(options.map(\.value)) { values in PQconnectdbParams(keys, values, 1) }
        }
        guard isConnected else { throw refused(lastMessage) }
        guard PQserverVersion(handle) >= 120_000 else {
            throw refused("PostgreSQL 12 or newer is needed.")
        }
        PQsetNoticeProcessor(handle, { _, _ in }, nil)
        guard PQparameterStatus(handle, "server_encoding").map({ String(cString: $0) }) == "UTF8"
        else { throw refused("the encoding of the database must be UTF8.") }
        try script(
            """
            set timezone = 'UTC';
            set datestyle = 'ISO, YMD';
            set bytea_output = 'hex';
            set standard_conforming_strings = on;
            set client_min_messages = warning
            """
        )
    }

    private func finish() {
        PQfinish(handle)
        handle = nil
        prepared = [:]
    }

    private func refused(_ reason: String) -> DatabaseOpenError {
        finish()
        return DatabaseOpenError(database: name, reason: reason)
    }

    private var lastMessage: String {
        handle.map { PostgresResult.trimmed(PQerrorMessage($0)) } ?? "out of memory"
    }

    private func begin(writing: Bool) throws {
        let sql =
            writing
            ? "begin isolation level read committed read write"
            : "begin isolation level repeatable read read only"
        if isConnected {
            do {
                return try script(sql)
            } catch  where !isConnected {
                logger.warning("postgres connection lost, connecting anew")
            }
        }
        do {
            try connect()
        } catch {
            throw Fault("storage.postgres.connect", isTransient: true, underlying: error)
        }
        try script(sql)
    }

    private func commit() throws {
        do {
            try script("commit")
        } catch  where !isConnected {
            throw Fault("storage.postgres.commitUnknown", isTransient: true, underlying: error)
        }
    }
}

extension PostgresConnection {
    private static let mostPrepared = 500

    private func run(_ statement: Statement) throws -> PostgresResult {
        let sql = statement.sql(for: .postgres)
        let values = statement.values
        let texts = try values.map { try PostgresText.parameter($0.value) }
        let name = try prepare(sql, values.map(\.kind))
        let result = withCStrings(texts) { pointers in
            PQexecPrepared(handle, name, Int32(texts.count), pointers, nil, nil, 0)
        }
        return try check(PostgresResult(result), sql)
    }

    private func prepare(_ sql: String, _ kinds: [ColumnKind]) throws -> String {
        let key = PostgresStatementKey(sql: sql, kinds: kinds)
        if let name = prepared[key] { return name }
        if prepared.count >= Self.mostPrepared { try forgetPrepared() }
        let name = "s\(prepared.count)"
        let types = kinds.map(PostgresText.type)
        let result = PQprepare(handle, name, sql, Int32(types.count), types)
        try check(PostgresResult(result), sql)
        prepared[key] = name
        return name
    }

    private func forgetPrepared() throws {
        prepared = [:]
        try script("deallocate all")
    }

    @discardableResult
    private func check(_ result: PostgresResult, _ sql: String) throws -> PostgresResult {
        guard let failure = result.failure(of: sql, connectionMessage: lastMessage) else {
            return result
        }
        throw failure
    }
}

struct PostgresStatementKey: Hashable {
    let sql: String
    let kinds: [ColumnKind]
}

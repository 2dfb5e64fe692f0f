import Domain
import Logging
import Synchronization

/// PostgreSQL through libpq: a fixed number of connections, each with its own thread.
final class PostgresDriver: Driver {
    let engine = Engine.postgres
    private let state: Mutex<State>
    private let connections: [PostgresConnection]

    private struct State {
        var idle: [PostgresConnection]
        var waiting: [CheckedContinuation<PostgresConnection, Never>] = []
        var isClosed = false
    }

    init(conninfo: String, name: String, connections count: Int, logger: Logger) async throws {
        let connections = (1...max(1, count)).map { number in
            PostgresConnection(conninfo: conninfo, name: name, number: number, logger: logger)
        }
        self.connections = connections
        state = Mutex(State(idle: connections))
        try await connections[0].perform { try $0.connect() }
    }

    func run<T: Sendable>(
        writing: Bool,
        _ body: @Sendable @escaping (Transaction) throws -> T
    ) async throws -> T {
        guard !state.withLock(\.isClosed) else { throw Fault("storage.closed", isTransient: false) }
        let connection = await take()
        defer { giveBack(connection) }
        return try await connection.perform { try $0.transaction(writing: writing, body) }
    }

    func close() async {
        let isFirst = state.withLock { state in
            defer { state.isClosed = true }
            return !state.isClosed
        }
        guard isFirst else { return }
        for _ in connections {
            let connection = await take()
            await connection.disconnect()
        }
    }

    private func take() async -> PostgresConnection {
        await withCheckedContinuation { continuation in
            let connection = state.withLock { state -> PostgresConnection? in
                // The one used last: its statements are prepared and its memory is warm.
                if let connection = state.idle.popLast() { return connection }
                state.waiting.append(continuation)
                return nil
            }
            if let connection { continuation.resume(returning: connection) }
        }
    }

    private func giveBack(_ connection: PostgresConnection) {
        let next = state.withLock { state -> CheckedContinuation<PostgresConnection, Never>? in
            guard state.waiting.isEmpty else { return state.waiting.removeFirst() }
            state.idle.append(connection)
            return nil
        }
        next?.resume(returning: connection)
    }
}

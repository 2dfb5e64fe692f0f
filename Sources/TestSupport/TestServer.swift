import Foundation
import Storage
import Synchronization

/// The PostgreSQL server for tests, lent as one schema for each test.
enum TestServer {
    /// A database in which schemas may be made, as `postgres://…`.
    static var address: String? { ProcessInfo.processInfo.environment["XUEYING_TEST_POSTGRES"] }

    static func withSchema<T: Sendable>(
        _ body: (String) async throws -> T
    ) async throws -> T {
        guard let address else { throw TestServerError.noAddress }
        await places.take()
        defer { places.giveBack() }
        let schema = "test_" + UUID().uuidString.lowercased().replacing("-", with: "")
        try await run("create schema \(schema)", at: address)
        do {
            let outcome = try await body(inside(schema, of: address))
            try await run("drop schema \(schema) cascade", at: address)
            return outcome
        } catch {
            // The first error says what went wrong; the server for tests is thrown away anyway.
            try? await run("drop schema \(schema) cascade", at: address)
            throw error
        }
    }

    /// How many tests use the server at once, far below the connections that it allows.
    private static let places = Places(8)

    private static func inside(_ schema: String, of address: String) -> String {
        let separator = address.contains("?") ? "&" : "?"
        let options = "-csearch_path%3D\(schema)%20-clock_timeout%3D5s"
        return "\(address)\(separator)options=\(options)"
    }

    private static func run(_ sql: String, at address: String) async throws {
        try await TestDatabase.opened(address, connections: 1) { database in
            try await database.write { try $0.script(sql) }
        }
    }
}

enum TestServerError: Error {
    case noAddress
}

/// A number of places; who finds none waits for one.
private final class Places: Sendable {
    private let state: Mutex<State>

    private struct State {
        var free: Int
        var waiting: [CheckedContinuation<Void, Never>] = []
    }

    init(_ count: Int) { state = Mutex(State(free: count)) }

    func take() async {
        await withCheckedContinuation { continuation in
            let isFree = state.withLock { state in
                guard state.free == 0 else {
                    state.free -= 1
                    return true
                }
                state.waiting.append(continuation)
                return false
            }
            if isFree { continuation.resume() }
        }
    }

    func giveBack() {
        let next = state.withLock { state -> CheckedContinuation<Void, Never>? in
            guard state.waiting.isEmpty else { return state.waiting.removeFirst() }
            state.free += 1
            return nil
        }
        next?.resume()
    }
}

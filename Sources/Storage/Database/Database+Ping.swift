extension Database {
    /// Asks the database for an answer; throws a `Fault` when there is none.
    package func ping() async throws {
        _ = try await read { try $0.exists("select 1") }
    }
}

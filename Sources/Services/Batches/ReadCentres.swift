package import Domain
import Storage

extension Services {
    /// Every centre with how to reach it, for everybody.
    package func centres() async throws -> [Centre] {
        try await database.read { try $0.centres() }
    }
}

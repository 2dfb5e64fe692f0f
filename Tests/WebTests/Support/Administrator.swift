import Domain
import Testing
import Views

extension Browser {
    /// The same browser, signed in at the desk as the demo's administrator.
    func administrator() async throws -> Browser {
        _ = try await get(.deskSignIn)
        _ = try await post(.deskSignIn, ["login": "admin", "password": "demo-admin-2026"])
        return self
    }

    /// The newest batch of the desk.
    func firstBatch() async throws -> Batch.ID {
        let list = try await get(.batches).body
        let found = list.firstMatch(of: /\/desk\/batches\/([0-9a-f-]{36})/)
        return try #require(found.flatMap { Batch.ID(String($0.1)) })
    }
}

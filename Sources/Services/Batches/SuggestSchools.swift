import Domain
import Storage

extension Services {
    /// The names of at most ten schools with batches that the typed text may mean, best first.
    package func schoolNames(startingLike typed: String) async throws -> [String] {
        let query = SchoolQuery(typed)
        guard !query.isEmpty else { return [] }
        let schools = try await database.read { try $0.schools() }
        var names: [String] = []
        for name in query.ranked(schools).map(\.name) where !names.contains(name) {
            names.append(name)
        }
        return Array(names.prefix(10))
    }
}

import Domain
import Foundation
import Logging
import Storage

extension Services {
    /// How long codes, tries, readings and questions are kept, in seconds: the longest limit
    /// counts a day back.
    static let pruningAge: TimeInterval = 2 * 86_400

    /// Wants the daily removal of old rows; wanted often, it stays one job.
    package func wantPruning() async throws {
        try await database.write { try want(.prune, slot: "daily", in: $0) }
    }

    /// Removes what no limit and no question needs any more, and looks again in a day.
    func prune() async throws -> JobOutcome {
        let (ended, old) = (now(), now().addingTimeInterval(-Self.pruningAge))
        let removed = try await database.write { try $0.prune(olderThan: old, endedBefore: ended) }
        logger.info("Old rows removed", metadata: ["rows": "\(removed)"])
        return .again(after: 86_400)
    }
}

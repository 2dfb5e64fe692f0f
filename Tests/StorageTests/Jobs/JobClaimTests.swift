import Domain
import Foundation
import Storage
import TestSupport
import Testing

struct JobClaimTests {
    private static let noon = Date(timeIntervalSince1970: 1_780_000_000)

    @Test(arguments: TestEngine.available)
    func noJobIsClaimedTwiceByManyWorkersAtOnce(engine: TestEngine) async throws {
        try await TestDatabase.with(engine) { database async throws -> Void in
            let wanted = (1...100).map { _ in UUID() }
            try await database.write { tx in
                for id in wanted { try tx.insert(Self.job(id)) }
            }
            let claimed = try await withThrowingTaskGroup(of: [UUID].self) { group in
                for worker in 1...8 {
                    group.addTask { try await Self.claimAll(database, as: "worker \(worker)") }
                }
                return try await group.reduce(into: []) { $0 += $1 }
            }
            #expect(claimed.count == 100)
            #expect(Set(claimed) == Set(wanted))
        }
    }

    @Test(arguments: TestEngine.available)
    func aClaimTakesNoMoreThanItsLimitAndTheLongestDueFirst(engine: TestEngine) async throws {
        try await TestDatabase.with(engine) { database async throws -> Void in
            let ids = (0..<5).map { _ in UUID() }
            let claimed = try await database.write { tx in
                for (index, id) in ids.enumerated() {
                    try tx.insert(Self.job(id, runAt: Self.noon - Double(index)))
                }
                try tx.insert(Self.job(UUID(), runAt: Self.noon + 1))
                return try Self.claim(tx, "a", limit: 3)
            }
            #expect(Set(claimed.map(\.id)) == Set(ids.suffix(3)))
            #expect(claimed.allSatisfy { $0.attempts == 1 })
        }
    }

    @Test(arguments: TestEngine.available)
    func anExpiredLeaseIsTakenOverAndTheOldHolderIsRefused(engine: TestEngine) async throws {
        try await TestDatabase.with(engine) { database async throws -> Void in
            let id = UUID()
            let early = try await database.write { tx in
                try tx.insert(Self.job(id))
                _ = try Self.claim(tx, "old")
                return try Self.claim(tx, "new", at: Self.noon + 119)
            }
            #expect(early.isEmpty)
            let late = try await database.write { try Self.claim($0, "new", at: Self.noon + 120) }
            #expect(late.map(\.id) == [id])
            #expect(late.map(\.attempts) == [2])
            let answers = try await database.write { tx in
                [
                    try tx.completeJob(id, holder: "old", at: Self.noon),
                    try tx.retryJob(id, holder: "old", at: Self.noon, error: "x"),
                    try tx.repeatJob(id, holder: "old", at: Self.noon),
                    try tx.giveUpJob(id, holder: "old", error: "x", at: Self.noon),
                    try tx.completeJob(id, holder: "new", at: Self.noon),
                    try tx.completeJob(id, holder: "new", at: Self.noon),
                ]
            }
            #expect(answers == [false, false, false, false, true, false])
        }
    }

    @Test(arguments: TestEngine.available)
    func aRetriedJobWaitsUntilItsTime(engine: TestEngine) async throws {
        try await TestDatabase.with(engine) { database async throws -> Void in
            let counts = try await database.write { tx in
                let id = UUID()
                try tx.insert(Self.job(id))
                _ = try Self.claim(tx, "a")
                try tx.retryJob(id, holder: "a", at: Self.noon + 60, error: "timed out")
                return try [59.0, 60.0].map { try Self.claim(tx, "b", at: Self.noon + $0).count }
            }
            #expect(counts == [0, 1])
        }
    }

    @Test(arguments: TestEngine.available)
    func aJobWhoseWorkerVanishedOnTheLastAttemptIsGivenUp(engine: TestEngine) async throws {
        try await TestDatabase.with(engine) { database async throws -> Void in
            let attempts = try await database.write { tx in
                try tx.insert(Self.job(UUID(), maxAttempts: 2))
                return try [0.0, 200, 400, 600].map { later in
                    try Self.claim(tx, "a", at: Self.noon + later).map(\.attempts)
                }
            }
            #expect(attempts == [[1], [2], [], []])
            let counts = try await database.read { tx in
                [try tx.givenUpJobCount(), try tx.waitingJobCount()]
            }
            #expect(counts == [1, 0])
        }
    }

    @Test(arguments: TestEngine.available)
    func aSlotKeepsOneJobOfItsKind(engine: TestEngine) async throws {
        try await TestDatabase.with(engine) { database async throws -> Void in
            for _ in 1...3 {
                try await database.write { try $0.insert(Self.job(UUID()), slot: "2026-06-01") }
            }
            try await database.write { try $0.insert(Self.job(UUID()), slot: "2026-06-02") }
            let waiting = try await database.read { try $0.waitingJobCount() }
            #expect(waiting == 2)
        }
    }

    private static func job(
        _ id: UUID,
        runAt: Date = noon,
        maxAttempts: Int = 5,
    ) -> JobRow {
        JobRow(id: id, kind: "test", payload: "{}", runAt: runAt, maxAttempts: maxAttempts)
    }

    private static func claim(
        _ tx: Transaction,
        _ holder: String,
        at now: Date = noon,
        limit: Int = 10,
    ) throws -> [JobRow] {
        try tx.claimJobs(limit: limit, holder: holder, now: now, leaseFor: 120)
    }

    private static func claimAll(_ database: Database, as holder: String) async throws -> [UUID] {
        var all: [UUID] = []
        while true {
            let rows = try await database.write { try claim($0, holder, limit: 3) }
            if rows.isEmpty { return all }
            all += rows.map(\.id)
        }
    }
}

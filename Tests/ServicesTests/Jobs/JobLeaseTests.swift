import Domain
import Foundation
import Services
import Storage
import TestSupport
import Testing

struct JobLeaseTests {
    private static func claim(_ house: TestHouse, as holder: String) async throws -> [JobRow] {
        try await house.services.database.write { tx in
            try tx.claimJobs(limit: 1, holder: holder, now: house.clock.now, leaseFor: 45)
        }
    }

    @Test(arguments: TestEngine.available)
    func aJobThatTakesLongerThanItsLeaseStaysWithItsRunner(engine: TestEngine) async throws {
        try await TestHouse.with(engine) { house async throws in
            try await house.services.wantPruning()
            let job = try #require(try await Self.claim(house, as: "slow").first)
            let runner = JobRunner(services: house.services, holder: "slow", width: 1)
            var taken: [JobRow] = []
            await runner.keepLease(of: job.id) {
                house.clock.advance(30)
                taken += try await Self.claim(house, as: "other")
                if house.clock.now > Date.sample + 300 { throw CancellationError() }
            }
            #expect(taken.isEmpty)
            // Nobody keeps it any longer.
            house.clock.advance(46)
            #expect(try await Self.claim(house, as: "other").map(\.id) == [job.id])
        }
    }

    @Test(arguments: TestEngine.available)
    func aLeaseThatAnotherRunnerHasTakenOverIsLeftToIt(engine: TestEngine) async throws {
        try await TestHouse.with(engine) { house async throws in
            try await house.services.wantPruning()
            let job = try #require(try await Self.claim(house, as: "slow").first)
            house.clock.advance(60)
            _ = try await Self.claim(house, as: "other")
            let runner = JobRunner(services: house.services, holder: "slow", width: 1)
            var pauses = 0
            await runner.keepLease(of: job.id) { pauses += 1 }
            #expect(pauses == 1)
            house.clock.advance(30)
            #expect(try await Self.claim(house, as: "third").isEmpty)
        }
    }
}

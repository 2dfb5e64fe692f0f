import Domain
import Foundation
import Services
import Storage
import TestSupport
import Testing

struct JobRunnerTests {
    /// Wants one message sent.
    private static func wantMessage(_ house: TestHouse) async throws {
        _ = try await house.services.requestSignInCode(
            phone: "13812345678",
            agreed: true,
            address: "10.0.0.1",
            language: .chinese,
        )
    }

    @Test(arguments: TestEngine.available)
    func aFaultThatMayPassIsTriedAgainEverMoreSeldomAndThenGivenUp(
        engine: TestEngine
    ) async throws {
        try await TestHouse.with(engine) { house async throws in
            var house = house
            house.services.channel = FailingChannel()
            try await Self.wantMessage(house)
            var waits: [TimeInterval] = []
            for attempt in 1...6 {
                #expect(try await house.runJobs() == 1)
                let job = try #require(try await house.jobs("sendMessage").first)
                #expect(job.attempts == attempt)
                #expect(job.error == "Fault")
                guard attempt < 6 else {
                    #expect(job.state == "gaveUp")
                    break
                }
                #expect(job.state == "waiting")
                // Nothing is due before the wait is over.
                #expect(try await house.runJobs() == 0)
                waits.append(job.runAt.timeIntervalSince(house.clock.now))
                house.clock.set(job.runAt)
            }
            for (wait, base) in zip(waits, [1.0, 2, 4, 8, 16]) {
                #expect((base / 2 - 0.001...base + 0.001).contains(wait))
            }
            house.clock.advance(86_400)
            #expect(try await house.runJobs() == 0)
            let administrator = try await house.staff(.centreAdministrator)
            let desk = try await house.services.deskOverview(by: administrator)
            #expect(desk.givenUpJobs == 1)
        }
    }

    @Test func aFaultThatStaysIsGivenUpAtOnce() async throws {
        try await TestHouse.with { house async throws in
            var house = house
            house.services.channel = FailingChannel(isTransient: false)
            try await Self.wantMessage(house)
            #expect(try await house.runJobs() == 1)
            let job = try #require(try await house.jobs("sendMessage").first)
            #expect(job.state == "gaveUp")
            #expect(job.attempts == 1)
        }
    }

    @Test func lookingAgainIsNoFailure() async throws {
        try await TestHouse.with { house async throws in
            let journey = try await house.submitted()
            let begun = try await house.services.beginPayment(
                order: journey.order,
                priceItem: "standard",
                gateway: "wechatPay",
                by: journey.account,
            )
            #expect(begun != nil)
            var rounds = 0
            while house.clock.now < .sample + PaymentAttempt.lifetime {
                let job = try #require(try await house.jobs("askPayment").first)
                #expect(job.attempts == 0)
                #expect(job.error == nil)
                #expect(job.runAt > house.clock.now)
                house.clock.set(job.runAt)
                try await house.runJobs()
                rounds += 1
            }
            #expect(rounds > 10)
            #expect(try await house.jobs("askPayment").map(\.state) == ["done"])
        }
    }

    @Test(arguments: TestEngine.available)
    func whatAVanishedRunnerClaimedIsDoneWhenItsLeaseEnds(engine: TestEngine) async throws {
        try await TestHouse.with(engine) { house async throws in
            try await Self.wantMessage(house)
            let now = house.clock.now
            let claimed = try await house.database.write {
                try $0.claimJobs(limit: 4, holder: "vanished", now: now, leaseFor: 120)
            }
            #expect(claimed.count == 1)
            house.clock.advance(119)
            #expect(try await house.runJobs() == 0)
            house.clock.advance(1)
            #expect(try await house.runJobs() == 1)
            #expect(try house.outbox().count == 1)
            #expect(try await house.jobs("sendMessage").map(\.state) == ["done"])
        }
    }

    /// Hands the message over and then fails, as when the answer is lost.
    private struct ForgetfulChannel: NoticeChannel {
        let channel: any NoticeChannel

        var key: String { channel.key }

        func send(_ message: OutgoingMessage) async throws {
            try await channel.send(message)
            throw Fault("answer.lost")
        }
    }

    @Test func whatWasDoneBeforeTheCrashIsNotDoneTwice() async throws {
        try await TestHouse.with { house async throws in
            try await Self.wantMessage(house)
            var crashing = house
            crashing.services.channel = ForgetfulChannel(channel: house.services.channel)
            #expect(try await crashing.runJobs() == 1)
            #expect(try house.outbox().count == 1)
            house.clock.advance(2)
            #expect(try await house.runJobs() == 1)
            #expect(try house.outbox().count == 1)
        }
    }

    @Test(arguments: TestEngine.available)
    func manyRunnersDoEveryJobOnce(engine: TestEngine) async throws {
        try await TestHouse.with(engine) { house async throws in
            for number in 0..<12 {
                _ = try await house.services.requestSignInCode(
                    phone: "139\(10_000_000 + number)",
                    agreed: true,
                    address: "10.0.0.1",
                    language: .chinese,
                )
            }
            let total = try await withThrowingTaskGroup(of: Int.self) { group in
                for number in 0..<3 {
                    group.addTask {
                        let runner = JobRunner(
                            services: house.services,
                            holder: "runner \(number)",
                            width: 2,
                        )
                        var done = 0
                        for _ in 0..<12 { done += try await runner.runDueJobs() }
                        return done
                    }
                }
                return try await group.reduce(0, +)
            }
            #expect(total == 12)
            #expect(try house.outbox().count == 12)
        }
    }

    @Test func aJobThatCannotBeReadIsGivenUpVisibly() async throws {
        try await TestHouse.with { house async throws in
            let row = JobRow(
                id: house.chance.id(),
                kind: "unknown",
                payload: "{}",
                runAt: house.clock.now,
                maxAttempts: 3,
            )
            try await house.database.write { try $0.insert(row) }
            #expect(try await house.runJobs() == 1)
            #expect(try await house.jobs("unknown").map(\.state) == ["gaveUp"])
        }
    }
}

import Domain
import Foundation
import Services
import Storage
import TestSupport
import Testing

@Suite(.timeLimit(.minutes(10))) struct StopTests {
    /// Says when it is asked, and sends when it may.
    private struct WaitingChannel: NoticeChannel {
        let channel: any NoticeChannel
        let asked: AsyncStream<Void>.Continuation
        let may: AsyncStream<Void>

        var key: String { channel.key }

        func send(_ message: OutgoingMessage) async throws {
            asked.yield()
            for await _ in may { break }
            try Task.checkCancellation()
            try await channel.send(message)
        }
    }

    @Test func aJobUnderWayIsFinishedWhenTheRunnerStops() async throws {
        try await TestHouse.with { house async throws in
            _ = try await house.services.requestSignInCode(
                phone: "13812345678",
                agreed: true,
                address: "10.0.0.1",
                language: .chinese,
            )
            let (asked, ask) = AsyncStream.makeStream(of: Void.self)
            let (may, allow) = AsyncStream.makeStream(of: Void.self)
            var slow = house
            slow.services.channel = WaitingChannel(
                channel: house.services.channel,
                asked: ask,
                may: may,
            )
            let runner = JobRunner(services: slow.services, holder: "runner", width: 1)
            let running = Task { await runner.run() }
            for await _ in asked { break }
            running.cancel()
            allow.yield()
            await running.value
            #expect(try house.outbox().count == 1)
            #expect(try await house.jobs("sendMessage").first?.state == "done")
        }
    }
}

import Domain
import Foundation
import Integrations
import NIOHTTP1
import Testing

struct SandboxCashierTests {
    let clock = HandClock()

    @Test func payingPostsASignedCallbackThatWeCanRead() async throws {
        try await withScratch { directory in
            try await StubServer.run { site in
                let provider = payments(directory, clock, publicURL: site.url)
                _ = try await provider.begin(request(clock: clock))
                try await provider.act("a1b2c3", .pay)

                let received = try #require(site.received.first)
                #expect(site.received.count == 1)
                #expect(received.method == "POST")
                #expect(received.path == "/callbacks/payments/sandbox")
                let fact = try provider.readCallback(
                    headers: received.headers,
                    body: received.body,
                )
                #expect(fact == (try await provider.query(reference: "a1b2c3")))
                #expect(fact.outcome != .waiting)
            }
        }
    }

    @Test func failingPostsACallbackThatSaysSo() async throws {
        try await withScratch { directory in
            try await StubServer.run { site in
                let provider = payments(directory, clock, publicURL: site.url)
                _ = try await provider.begin(request(clock: clock))
                try await provider.act("a1b2c3", .fail)

                let received = try #require(site.received.first)
                let fact = try provider.readCallback(
                    headers: received.headers,
                    body: received.body,
                )
                #expect(fact == PaymentFact(reference: "a1b2c3", outcome: .failed))
            }
        }
    }

    @Test func payingSilentlyPostsNothing() async throws {
        try await withScratch { directory in
            try await StubServer.run { site in
                let provider = payments(directory, clock, publicURL: site.url)
                _ = try await provider.begin(request(clock: clock))
                try await provider.act("a1b2c3", .paySilently)

                #expect(site.received.isEmpty)
                #expect(try provider.bill("a1b2c3")?.state == "paid")
            }
        }
    }

    @Test func payingAgainPostsTheSameStatementAgain() async throws {
        try await withScratch { directory in
            try await StubServer.run { site in
                let provider = payments(directory, clock, publicURL: site.url)
                _ = try await provider.begin(request(clock: clock))
                try await provider.act("a1b2c3", .pay)
                try await provider.act("a1b2c3", .pay)

                #expect(site.received.count == 2)
                #expect(site.received.first?.body == site.received.last?.body)
            }
        }
    }

    @Test func aRefusedCallbackDoesNotUndoThePayment() async throws {
        try await withScratch { directory in
            try await StubServer.run(answering: .internalServerError) { site in
                let provider = payments(directory, clock, publicURL: site.url)
                _ = try await provider.begin(request(clock: clock))
                try await provider.act("a1b2c3", .pay)
                #expect(try provider.bill("a1b2c3")?.state == "paid")
            }
        }
    }

    @Test func anAbsentSiteDoesNotUndoThePayment() async throws {
        try await withScratch { directory in
            // Nobody listens on port 1 of the loopback.
            let provider = payments(directory, clock, publicURL: "http://127.0.0.1:1")
            _ = try await provider.begin(request(clock: clock))
            try await provider.act("a1b2c3", .pay)
            #expect(try provider.bill("a1b2c3")?.state == "paid")
        }
    }
}

import Domain
import Foundation
import Integrations
import Testing

struct SandboxPaymentsTests {
    let clock = HandClock()

    @Test func beginningTwiceIsOnePayment() async throws {
        try await withScratch { directory in
            let provider = payments(directory, clock, publicURL: "https://photos.example")
            let first = try await provider.begin(request(clock: clock))
            let again = try await provider.begin(request(clock: clock))

            #expect(first.address == "https://photos.example/sandbox/cashier/a1b2c3")
            #expect(again == first)
            #expect(try provider.bill("a1b2c3")?.state == "waiting")
            #expect(try provider.bill("a1b2c3")?.amount == Money(fen: 2000))
        }
    }

    @Test func aReferenceCannotBeReusedForAnotherAmount() async throws {
        try await withScratch { directory in
            let provider = payments(directory, clock)
            _ = try await provider.begin(request(clock: clock))
            await #expect(throws: Fault.self) {
                _ = try await provider.begin(request(fen: 1, clock: clock))
            }
        }
    }

    @Test(arguments: ["", "../../etc/passwd", ".hidden", "a/b", "a\u{0}", "名", "no such bill"])
    func whateverTheAddressSaysAnUnknownReferenceIsUnknown(_ reference: String) async throws {
        try await withScratch { directory in
            let provider = payments(directory, clock)
            let bill = try provider.bill(reference)
            #expect(bill == nil)
            #expect(try await provider.query(reference: reference).outcome == .unknown)
            await #expect(throws: PaymentError.attemptUnknown) {
                try await provider.act(reference, .pay)
            }
        }
    }

    @Test func payingTwiceIsPaidOnceWithOneTransaction() async throws {
        try await withScratch { directory in
            let provider = payments(directory, clock)
            _ = try await provider.begin(request(clock: clock))
            try await provider.act("a1b2c3", .paySilently)
            let first = try await provider.query(reference: "a1b2c3")
            try await provider.act("a1b2c3", .paySilently)

            guard case .succeeded(_, let amount) = first.outcome else {
                Issue.record("not paid: \(first)")
                return
            }
            #expect(amount == Money(fen: 2000))
            #expect(try await provider.query(reference: "a1b2c3") == first)
        }
    }

    @Test func manyHandsPayOneBillOnce() async throws {
        try await withScratch { directory in
            let provider = payments(directory, clock)
            _ = try await provider.begin(request(clock: clock))
            try await withThrowingTaskGroup(of: Void.self) { group in
                for _ in 0..<20 {
                    let other = payments(directory, clock)
                    group.addTask { try await other.act("a1b2c3", .paySilently) }
                }
                try await group.waitForAll()
            }
            let records = try FileManager.default.contentsOfDirectory(atPath: directory.path)
            #expect(records.sorted() == ["a1b2c3.1.json", "a1b2c3.2.json"])
        }
    }

    @Test func aPaidBillStaysPaidWhenItIsClosed() async throws {
        try await withScratch { directory in
            let provider = payments(directory, clock)
            _ = try await provider.begin(request(clock: clock))
            try await provider.act("a1b2c3", .paySilently)
            try await provider.close(reference: "a1b2c3")
            clock.advance(7200)
            #expect(try provider.bill("a1b2c3")?.state == "paid")
        }
    }

    @Test func aClosedFailedOrExpiredBillCannotBePaid() async throws {
        try await withScratch { directory in
            let provider = payments(directory, clock)
            for reference in ["closed", "failed", "expired"] {
                _ = try await provider.begin(request(reference, clock: clock))
            }
            try await provider.close(reference: "closed")
            try await provider.act("failed", .fail)
            clock.advance(1800)

            for reference in ["closed", "failed", "expired"] {
                await #expect(throws: PaymentError.notDue) {
                    try await provider.act(reference, .pay)
                }
            }
            #expect(try await provider.query(reference: "closed").outcome == .closed)
            #expect(try await provider.query(reference: "failed").outcome == .failed)
            #expect(try await provider.query(reference: "expired").outcome == .closed)
        }
    }

    @Test func aNewProcessOnTheSameDirectoryKnowsEverything() async throws {
        try await withScratch { directory in
            let before = payments(directory, clock)
            _ = try await before.begin(request(clock: clock))
            _ = try await before.begin(request("second", fen: 0, clock: clock))
            try await before.act("a1b2c3", .paySilently)
            let fact = try await before.query(reference: "a1b2c3")

            let after = payments(directory, clock)
            #expect(try await after.query(reference: "a1b2c3") == fact)
            #expect(try await after.query(reference: "second").outcome == .waiting)
        }
    }
}

import Domain
import Foundation
import Integrations
import Testing

struct SandboxRefundTests {
    let clock = HandClock()

    @Test func theSameRefundTwiceIsOneRefund() async throws {
        try await withPaid { provider in
            let done = try await provider.refund(refund("r1", fen: 1500))
            #expect(done)
            #expect(try await provider.refund(refund("r1", fen: 1500)))
            #expect(try await provider.refund(refund("r2", fen: 500)))
        }
    }

    @Test func refundsNeverExceedWhatWasPaid() async throws {
        try await withPaid { provider in
            let done = try await provider.refund(refund("r1", fen: 1500))
            #expect(done)
            await #expect(throws: Fault.self) { try await provider.refund(refund("r2", fen: 501)) }
            await #expect(throws: Fault.self) { try await provider.refund(refund("r3", fen: 0)) }
            await #expect(throws: Fault.self) { try await provider.refund(refund("r4", fen: -1)) }
            #expect(try await provider.refund(refund("r5", fen: 500)))
            await #expect(throws: Fault.self) { try await provider.refund(refund("r6", fen: 1)) }
        }
    }

    @Test func manyHandsCannotRefundMoreThanWasPaid() async throws {
        try await withPaid { provider in
            let done = await withTaskGroup(of: Bool.self) { group in
                for number in 0..<12 {
                    group.addTask {
                        // A refused refund is an error here, and what is counted.
                        (try? await provider.refund(refund("r\(number)", fen: 500))) == true
                    }
                }
                return await group.reduce(0) { $0 + ($1 ? 1 : 0) }
            }
            #expect(done == 4)
        }
    }

    @Test func aRefundReferenceCannotBeReusedForAnotherAmount() async throws {
        try await withPaid { provider in
            let done = try await provider.refund(refund("r1", fen: 100))
            #expect(done)
            await #expect(throws: Fault.self) { try await provider.refund(refund("r1", fen: 200)) }
        }
    }

    @Test func whatWasNotPaidCannotBeRefunded() async throws {
        try await withScratch { directory in
            let provider = payments(directory, clock)
            _ = try await provider.begin(request(clock: clock))
            await #expect(throws: Fault.self) { try await provider.refund(refund("r", fen: 1)) }
            await #expect(throws: Fault.self) {
                try await provider.refund(refund("r", fen: 1, of: "unknown"))
            }
        }
    }

    @Test func refundsStayUnderWayOrAreRefusedAsTheCashierWasTold() async throws {
        try await withPaid { provider in
            try await provider.act("a1b2c3", .refundSlowly)
            let slow = try await provider.refund(refund("r1", fen: 500))
            #expect(!slow)
            try await provider.act("a1b2c3", .refuseRefund)
            await #expect(throws: PaymentError.refundRefused("SANDBOX_REFUSED")) {
                try await provider.refund(refund("r1", fen: 500))
            }
            try await provider.act("a1b2c3", .refundAtOnce)
            #expect(try await provider.refund(refund("r1", fen: 500)))
            let bill = try #require(try provider.bill("a1b2c3"))
            #expect(bill.refunded == Money(fen: 500) && bill.refunds == .refundAtOnce)
        }
    }

    @Test func theStatementOfADayHasWhatWasPaidAndPaidBack() async throws {
        try await withPaid { provider in
            _ = try await provider.refund(refund("r1", fen: 500))
            let day = ChinaTime.typedDay(clock.now)
            let lines = try #require(try await provider.statement(of: day))
            #expect(lines.map(\.kind) == [.payment, .refund])
            #expect(lines.map(\.reference) == ["a1b2c3", "r1"])
            #expect(lines.map(\.amount.fen) == [2000, 500])
            #expect(try await provider.statement(of: "2020-01-01")?.isEmpty == true)
            let other = try await provider.standing(for: .alipay).statement(of: day)
            #expect(other?.isEmpty == true)
        }
    }

    private func withPaid(_ body: (SandboxPayments) async throws -> Void) async throws {
        try await withScratch { directory in
            let provider = payments(directory, clock)
            _ = try await provider.begin(request(clock: clock))
            try await provider.act("a1b2c3", .paySilently)
            try await body(provider)
        }
    }
}

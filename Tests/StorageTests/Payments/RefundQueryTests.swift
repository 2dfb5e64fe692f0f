import Domain
import Foundation
import Storage
import TestSupport
import Testing

struct RefundQueryTests {
    @Test(arguments: TestEngine.available)
    func aPaymentGoesBackOnceUnlessThatWasDeclined(engine: TestEngine) async throws {
        try await Filled.with(engine) { database async throws in
            let proposed = Refund.sample(
                reason: .byStaff,
                words: "重复报名",
                proposedBy: .sample(),
                createdAt: Filled.odd,
                state: .proposed,
            )
            try await database.write { tx throws in
                try tx.insert(PaymentAttempt.sample(channel: .miniProgram))
                #expect(try tx.attempt(.sample())?.channel == .miniProgram)
                #expect(try tx.insert(proposed))
                #expect(try tx.refund(.sample()) == proposed)
                #expect(try !tx.insert(Refund.sample(id: .sample(2), reason: .cancelled)))
                #expect(try tx.order(ofRefund: .sample()) == .sample())
                #expect(try tx.order(ofAttempt: .sample()) == .sample())
            }
            var declined = proposed
            try declined.decide(.declined, by: .sample(2), at: Filled.odd)
            let stored = declined
            try await database.write { tx throws in
                try tx.save(stored, from: .proposed)
                #expect(try tx.refund(.sample()) == stored)
                #expect(try tx.insert(Refund.sample(id: .sample(2), reason: .cancelled)))
            }
            await #expect(throws: RefundError.alreadyDecided) {
                try await database.write { try $0.save(stored, from: .proposed) }
            }
            try await database.read { tx throws in
                #expect(try tx.refunds(for: .sample()).map(\.id) == [.sample(2), .sample()])
                #expect(try tx.refunds(for: .sample(2)).isEmpty)
            }
        }
    }

    @Test(arguments: TestEngine.available)
    func theSchemaHoldsWhatARefundMustHave(engine: TestEngine) async throws {
        try await Filled.with(engine) { database async throws in
            try await database.write { tx throws -> Void in
                try tx.insert(PaymentAttempt.sample())
                _ = try tx.insert(Refund.sample())
            }
            let changes: [Statement] = [
                "update refunds set state = 'proposed'",
                "update refunds set state = 'done'",
                "update refunds set refusal = 'x'",
                "update refunds set reason = 'byStaff'",
                "update refunds set finished_at = created_at",
                "update refunds set decided_at = created_at",
            ]
            for change in changes {
                let error = try await Filled.broken(database) { try $0.execute(change) }
                #expect(error?.isCheckViolation == true, "\(change)")
            }
        }
    }
}

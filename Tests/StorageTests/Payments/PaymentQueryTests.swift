import Domain
import Foundation
import Storage
import TestSupport
import Testing

struct PaymentQueryTests {
    @Test(arguments: TestEngine.available)
    func anAttemptIsReadBackThroughItsLife(engine: TestEngine) async throws {
        try await Filled.with(engine) { database async throws in
            var attempt = PaymentAttempt.sample(createdAt: Filled.odd)
            let created = attempt
            try await database.write { try $0.insert(created) }
            #expect(try await database.read { try $0.attempt(.sample()) } == created)
            attempt.begun(PaymentPrompt(address: "https://pay.example/1"))
            let fact = PaymentFact(
                reference: attempt.reference,
                outcome: .succeeded(transaction: "T1", amount: attempt.amount),
            )
            _ = try attempt.learn(fact, at: Filled.odd)
            let paid = attempt
            try await database.write { try $0.save(paid) }
            #expect(try await database.write { try $0.attempt(.sample()) } == paid)
            #expect(paid.confirmedAt == Filled.odd)
            #expect(try await database.read { try $0.attempt(.sample(9)) } == nil)
        }
    }

    @Test(arguments: TestEngine.available)
    func attemptsAreListedOldestFirst(engine: TestEngine) async throws {
        try await Filled.with(engine) { database async throws in
            try await database.write { tx in
                for (number, seconds) in [(1, 9.0), (2, 3), (3, 6)] {
                    let made = Date.sample.addingTimeInterval(seconds)
                    try tx.insert(PaymentAttempt.sample(id: .sample(number), createdAt: made))
                }
            }
            try await database.read { tx throws in
                let attempts = try tx.attempts(for: .sample())
                #expect(attempts.map(\.id) == [.sample(2), .sample(3), .sample(1)])
                #expect(try tx.attempts(for: .sample(2)).isEmpty)
            }
        }
    }

    @Test(arguments: TestEngine.available)
    func moneyThatMakesNoSenseIsRefused(engine: TestEngine) async throws {
        try await Filled.with(engine) { database async throws in
            let negative = try await Filled.broken(database) {
                try $0.insert(PaymentAttempt.sample(amount: Money(fen: -1)))
            }
            #expect(negative?.isCheckViolation == true)
            try await database.write { try $0.insert(PaymentAttempt.sample()) }
            let empty = try await Filled.broken(database) {
                _ = try $0.insert(Refund.sample(amount: .zero))
            }
            #expect(empty?.isCheckViolation == true)
            let changes: [Statement] = [
                "update payment_attempts set state = 'confirmed'",
                "update payment_attempts set confirmed_at = created_at",
            ]
            for change in changes {
                let error = try await Filled.broken(database) { try $0.execute(change) }
                #expect(error?.isCheckViolation == true)
            }
        }
    }
}

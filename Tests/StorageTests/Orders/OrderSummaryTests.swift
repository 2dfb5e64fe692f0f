import Domain
import Foundation
import Storage
import TestSupport
import Testing

struct OrderSummaryTests {
    private struct Found: Equatable {
        let orders: [Order.ID]
        let total: Int
    }

    @Test(arguments: TestEngine.available)
    func aSummaryHoldsAllTheWordsAroundTheOrder(engine: TestEngine) async throws {
        try await Filled.with(engine) { database async throws in
            let order = try #require(try await database.read { try $0.order(.sample()) })
            let summary = try await database.read {
                try $0.orderSummary(.sample(), vault: Filled.vault)
            }
            #expect(summary == OrderSummary.sample(order: order))
            let none = try await database.read {
                try $0.orderSummary(.sample(9), vault: Filled.vault)
            }
            #expect(none == nil)
        }
    }

    @Test(arguments: TestEngine.available)
    func anAccountSeesItsOwnOrdersNewestFirst(engine: TestEngine) async throws {
        try await Filled.with(engine) { database async throws in
            try await database.write { try Filled.insertOrder(2, in: $0) }
            try await database.read { tx throws in
                let own = try tx.orderSummaries(of: .sample(), vault: Filled.vault)
                #expect(own.map(\.order.id) == [.sample(2), .sample(1)])
                #expect(try tx.orderSummaries(of: .sample(2), vault: Filled.vault).isEmpty)
            }
        }
    }

    @Test(arguments: TestEngine.available)
    func staffFindOrdersByNumberOrStudentNumberWithinCentreAndSchool(
        engine: TestEngine
    ) async throws {
        try await Filled.with(engine) { database async throws in
            try await database.write { tx in
                try Filled.insertOrder(2, state: .draft, in: tx)
                try Filled.insertOrder(3, in: tx)
                try tx.insert(School.sample(id: .sample(2), code: "10002"))
                try tx.insert(
                    Batch.sample(
                        id: .sample(2),
                        school: .sample(2),
                        featureCode: FeatureCode(issuing: [0, 0, 0, 0, 1]),
                    )
                )
                try Filled.insertOrder(4, batch: .sample(2), in: tx)
            }
            func find(
                _ text: String,
                centre: Int = 1,
                school: School.ID? = nil,
                label: OrderLabel? = nil,
                limit: Int = 50,
            ) async throws -> Found {
                try await database.read { tx in
                    let (rows, total) = try tx.orderSummaries(
                        of: .sample(centre),
                        school: school,
                        matching: OrderSearch(text),
                        label: label,
                        limit: limit,
                        vault: Filled.vault,
                    )
                    return Found(orders: rows.map(\.order.id), total: total)
                }
            }
            let all: [Order.ID] = [.sample(4), .sample(3), .sample(2), .sample(1)]
            #expect(try await find("") == Found(orders: all, total: 4))
            #expect(try await find("", limit: 2) == Found(orders: Array(all[..<2]), total: 4))
            let second = Found(orders: [.sample(2)], total: 1)
            #expect(try await find("20231002") == second)
            #expect(try await find("", label: .awaitingSubmission) == second)
            let third = Found(orders: [.sample(3)], total: 1)
            #expect(try await find("0000-2026061010000300") == third)
            let fourth = Found(orders: [.sample(4)], total: 1)
            #expect(try await find("", school: .sample(2)) == fourth)
            try await database.write { tx in
                try tx.insert(PaymentAttempt.sample(id: .sample(9), order: .sample(2)))
                var paid = PaymentAttempt.sample(id: .sample(8), order: .sample(3))
                let outcome = PaymentFact.Outcome.succeeded(
                    transaction: "420000ABC",
                    amount: Money(fen: 2000)
                )
                let fact = PaymentFact(reference: paid.reference, outcome: outcome)
                try tx.insert(paid)
                _ = try paid.learn(fact, at: .sample)
                try tx.save(paid)
            }
            let attempt = PaymentAttempt.sample(id: .sample(9))
            #expect(try await find(attempt.reference.uppercased()) == second)
            #expect(try await find("420000ABC") == third)
            #expect(try await find("420000AB") == Found(orders: [], total: 0))
            #expect(try await find("00000 2") == Found(orders: [], total: 0))
            let code = Batch.sample().featureCode.text
            #expect(try await find(code.lowercased()).total == 3)
            let nothing = Found(orders: [], total: 0)
            #expect(try await find("", centre: 2) == nothing)
            for wildcard in ["%", "_", "!", "' or 1=1 --"] {
                #expect(try await find(wildcard) == nothing)
            }
        }
    }
}

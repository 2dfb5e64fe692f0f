import Domain
import Foundation
import Services
import TestSupport
import Testing

struct ProveEnrolmentTests {
    @Test(arguments: ["6(7)", "4567", "６（７）", " 4567"])
    func bothWaysToCountTheLastFourAreRight(typed: String) async throws {
        try await TestHouse.with { house async throws in
            let account = try await house.signedIn()
            let identity = CaptureIdentity.sample(documentEnding: "A123456(7)")
            let id = try await house.enrolled(account, in: house.batch(), identity: identity)
            try await house.services.proveLastFour(id, typed: typed, by: account)
            let detail = try await house.services.enrolment(id, by: account)
            #expect(detail.enrolment.provedAt == house.clock.now)
        }
    }

    @Test(arguments: TestEngine.available)
    func theFifthWrongTryNeedsTheBranch(engine: TestEngine) async throws {
        try await TestHouse.with(engine) { house async throws in
            let account = try await house.signedIn()
            let id = try await house.enrolled(account, in: house.batch())
            func refusal(_ typed: String) async -> BatchError? {
                await #expect(throws: BatchError.self) {
                    try await house.services.proveLastFour(id, typed: typed, by: account)
                }
            }
            for left in [4, 3, 2, 1] {
                #expect(await refusal("9999") == .lastFourWrong(triesLeft: left))
                #expect(await refusal("99") == .lastFourMalformed)
            }
            #expect(await refusal("9999") == .lastFourUsedUp)
            #expect(await refusal(CaptureIdentity.sample().documentEnding) == .lastFourUsedUp)
            let actions = try await house.actions(about: "enrolment", id)
            #expect(actions == Array(repeating: "enrolment.lastFourWrong", count: 5))
        }
    }

    @Test func whoHasNotProvedCannotConfirm() async throws {
        try await TestHouse.with { house async throws in
            let account = try await house.signedIn()
            let id = try await house.enrolled(account, in: house.batch())
            await #expect(throws: BatchError.lastFourMalformed) {
                try await house.services.confirmEnrolment(id, by: account)
            }
            #expect(try await house.services.orders(by: account).isEmpty)
        }
    }

    @Test(arguments: TestEngine.available)
    func confirmingAgainGivesTheSameOrder(engine: TestEngine) async throws {
        try await TestHouse.with(engine) { house async throws in
            let journey = try await house.ordered()
            house.clock.advance(60)
            let again = try await house.services.confirmEnrolment(
                journey.enrolment,
                by: journey.account,
            )
            #expect(again == journey.order)
            let detail = try await house.services.enrolment(journey.enrolment, by: journey.account)
            #expect(detail.order == journey.order)
            let order = try await house.storedOrder(journey.order)
            #expect(order.lines == OrderLines(payment: .due))
            #expect(order.number == OrderNumber(centre: "0000", at: .sample))
        }
    }

    @Test(arguments: TestEngine.available)
    func confirmingManyTimesAtOnceGivesOneOrder(engine: TestEngine) async throws {
        try await TestHouse.with(engine) { house async throws in
            let account = try await house.signedIn()
            let id = try await house.enrolled(account, in: house.batch())
            let ending = CaptureIdentity.sample().documentEnding
            try await house.services.proveLastFour(id, typed: ending, by: account)
            let orders = try await withThrowingTaskGroup(of: Order.ID.self) { group in
                for _ in 0..<6 {
                    group.addTask { try await house.services.confirmEnrolment(id, by: account) }
                }
                return try await group.reduce(into: Set()) { $0.insert($1) }
            }
            #expect(orders.count == 1)
        }
    }

    @Test(arguments: TestEngine.available)
    func aNumberThatIsTakenMovesToTheNextHundredth(engine: TestEngine) async throws {
        try await TestHouse.with(engine) { house async throws in
            let offer = try await house.batch()
            var numbers: [String] = []
            for number in 1...3 {
                let journey = try await house.ordered(number, in: offer)
                numbers.append(try await house.storedOrder(journey.order).number.text)
            }
            #expect(
                numbers.map { $0.dropLast() } == [
                    "0000-2026061010000000", "0000-2026061010000001", "0000-2026061010000002",
                ]
            )
        }
    }

    @Test(arguments: TestEngine.available)
    func twoAccountsWithOneCodeBecomeOneOrder(engine: TestEngine) async throws {
        try await TestHouse.with(engine) { house async throws in
            let offer = try await house.batch()
            var confirmed: [Order.ID] = []
            var enrolments: [(Enrolment.ID, Account)] = []
            for phone in ["13900000001", "13900000002"] {
                let account = try await house.signedIn(phone: phone)
                let id = try await house.enrolled(account, in: offer)
                let ending = CaptureIdentity.sample().documentEnding
                try await house.services.proveLastFour(id, typed: ending, by: account)
                enrolments.append((id, account))
            }
            var refusals: [BatchError] = []
            for (id, account) in enrolments {
                do {
                    confirmed.append(try await house.services.confirmEnrolment(id, by: account))
                } catch let error as BatchError {
                    refusals.append(error)
                }
            }
            #expect(confirmed.count == 1)
            #expect(refusals == [.captureCodeUsed])
        }
    }

    @Test func whereNothingIsPaidTheOrderNeedsNoPayment() async throws {
        try await TestHouse.with { house async throws in
            let policy = BatchPolicy.sample(payStage: .none, priceItems: [])
            let journey = try await house.ordered(policy: policy)
            #expect(try await house.storedOrder(journey.order).lines.payment == .notRequired)
        }
    }
}

import Domain
import Foundation
import Storage
import TestSupport
import Testing

struct OrderQueryTests {
    @Test(arguments: TestEngine.available)
    func anOrderIsReadBackBeforeAndAfterATransition(engine: TestEngine) async throws {
        try await Filled.with(engine) { database async throws in
            let first = try #require(try await database.read { try $0.order(.sample()) })
            #expect(first.photo == nil)
            #expect(first.submittedAt == nil)
            #expect(first.repairBy == nil)
            #expect(first.priceItem == nil)
            let later = Order.sample(
                id: first.id,
                number: first.number,
                createdAt: first.createdAt,
                state: .rejected,
                payment: .paid,
                registry: .queued,
                fulfilment: .making,
                photo: .sample(5),
                submittedAt: Filled.odd,
                submissions: 2,
                repairBy: Filled.odd,
                priceItem: "standard",
            )
            let transition = Transition(before: first.lines, after: later.lines, events: [])
            try await database.write { try $0.save(later, transition) }
            try await database.read { tx throws in
                #expect(try tx.order(.sample()) == later)
                #expect(try tx.order(of: .sample()) == later)
                #expect(try tx.order(.sample(9)) == nil)
                #expect(try tx.order(of: .sample(9)) == nil)
                #expect(try tx.isTaken(first.number))
                #expect(try !tx.isTaken(OrderNumber(centre: "0001", at: first.createdAt)))
            }
        }
    }

    @Test(arguments: TestEngine.available)
    func theChosenPriceItemIsSavedAlone(engine: TestEngine) async throws {
        try await Filled.with(engine) { database async throws in
            var order = try #require(try await database.read { try $0.order(.sample()) })
            order.priceItem = "standard"
            let chosen = order
            try await database.write { try $0.savePriceItem(of: chosen) }
            #expect(try await database.read { try $0.order(.sample()) } == chosen)
        }
    }

    @Test(arguments: TestEngine.available)
    func aTransitionFromAStateThatIsPastIsRefused(engine: TestEngine) async throws {
        try await Filled.with(engine) { database async throws in
            let order = Order.sample(createdAt: .sample.addingTimeInterval(1))
            for past in [
                OrderLines(capture: .draft, payment: .due),
                OrderLines(payment: .pending),
                OrderLines(payment: .due, registry: .queued),
                OrderLines(payment: .due, fulfilment: .toMake),
            ] {
                await #expect(throws: OrderError.changedMeanwhile) {
                    try await database.write { tx in
                        try tx.save(order, Transition(before: past, after: past, events: []))
                    }
                }
            }
        }
    }

    @Test(arguments: TestEngine.available)
    func ofTwoTransitionsAtOnceOneWins(engine: TestEngine) async throws {
        try await Filled.with(engine) { database async throws in
            // Both looked before either saved.
            let seen = try #require(try await database.read { try $0.order(.sample()) })
            let refusals = await withTaskGroup(of: OrderError?.self) { group in
                for number in 1...2 {
                    group.addTask {
                        do {
                            try await database.write { tx in
                                var order = seen
                                let transition = try order.accept(
                                    .sample(number),
                                    policy: .sample(),
                                    at: .sample,
                                )
                                try tx.save(order, transition)
                            }
                            return nil
                        } catch {
                            return error as? OrderError ?? .notFound
                        }
                    }
                }
                return await group.reduce(into: []) { $0.append($1) }
            }
            #expect(refusals.count { $0 == nil } == 1)
            #expect(refusals.count { $0 == .changedMeanwhile } == 1)
        }
    }

    @Test(arguments: TestEngine.available)
    func aDraftNeedsAPhoto(engine: TestEngine) async throws {
        try await Filled.with(engine) { database async throws in
            for state in CaptureState.allCases {
                let error = try await Filled.broken(database) { tx in
                    try tx.execute("update orders set capture = \(state)")
                }
                let needsNone = state == .awaitingPhoto || state == .cancelled
                #expect(error?.isCheckViolation == (needsNone ? nil : true))
            }
        }
    }

    @Test(arguments: TestEngine.available)
    func anUnknownStateIsRefused(engine: TestEngine) async throws {
        try await Filled.with(engine) { database async throws in
            let changes: [Statement] = [
                "update orders set capture = 'gone'", "update orders set payment = 'gone'",
                "update orders set registry = 'gone'", "update orders set fulfilment = 'gone'",
            ]
            for change in changes {
                let error = try await Filled.broken(database) { try $0.execute(change) }
                #expect(error?.isCheckViolation == true)
            }
        }
    }

    @Test(arguments: TestEngine.available)
    func anEnrolmentHasOneOrderAndANumberIsTakenOnce(engine: TestEngine) async throws {
        try await Filled.with(engine) { database async throws in
            let second = try await Filled.broken(database) {
                try $0.insert(Order.sample(id: .sample(2), createdAt: Filled.odd))
            }
            #expect(second?.isUniqueViolation(of: "orders", "enrolment_id") == true)
            let number = OrderNumber(centre: "0000", at: .sample.addingTimeInterval(1))
            let clash = try await Filled.broken(database) { tx in
                try Filled.insertOrder(2, in: tx)
                try tx.execute("update orders set number = \(number.text)")
            }
            #expect(clash?.isUniqueViolation(of: "orders", "number") == true)
        }
    }
}

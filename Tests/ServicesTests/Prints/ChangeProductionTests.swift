import Domain
import Foundation
import Services
import Storage
import TestSupport
import Testing

struct ChangeProductionTests {
    @Test(arguments: TestEngine.available)
    func whatIsTickedIsMadeAndPackedAndEveryStepIsOnRecord(engine: TestEngine) async throws {
        try await TestHouse.with(engine) { house async throws in
            let offer = try await house.batch(policy: TestHouse.printing())
            let orders = [
                try await house.toMake(1, in: offer).order,
                try await house.toMake(2, in: offer).order,
            ]
            let staff = try await house.staff(.producer)
            let services = house.services
            let list = try await services.production(ProductionFilter(), by: staff)
            #expect(list.rows.map(\.order.id) == orders)
            #expect(list.counts == [.toMake: 2])

            let begun = try await services.changeProduction(.start, of: orders, by: staff)
            let run = try #require(begun.run)
            #expect(begun.changed == 2)
            #expect(begun.taken == 0)
            #expect(try await services.printRun(run, by: staff).orders.map(\.order.id) == orders)
            #expect(try await services.printRuns(by: staff, limit: 9).map(\.run.id) == [run])
            house.clock.advance(1)
            _ = try await services.changeProduction(.pack, of: orders, by: staff)
            house.clock.advance(1)
            _ = try await services.changeProduction(
                .takeBack,
                of: [orders[0]],
                because: "打印卡纸",
                by: staff
            )
            #expect(try await house.storedOrder(orders[0]).lines.fulfilment == .making)
            #expect(try await house.storedOrder(orders[1]).lines.fulfilment == .packed)
            let actions = try await house.actions(about: "order", orders[0])
            #expect(
                actions.filter { $0.hasPrefix("order.fulfilment") }.suffix(3) == [
                    "order.fulfilment.started", "order.fulfilment.packed",
                    "order.fulfilment.takenBack",
                ]
            )
            let history = try await house.database.read {
                try $0.auditEntries(about: "order", orders[0].description)
            }
            #expect(history.last?.facts.contains("打印卡纸") == true)
            #expect(history.last?.principalName == staff.id.description)
        }
    }

    @Test(arguments: TestEngine.available)
    func ofTwoWhoTickTheSameOneGetsItAndTheOtherIsTold(engine: TestEngine) async throws {
        try await TestHouse.with(engine) { house async throws in
            let offer = try await house.batch(policy: TestHouse.printing())
            let first = try await house.toMake(1, in: offer).order
            let second = try await house.toMake(2, in: offer).order
            let staff = try await house.staff(.producer)
            let services = house.services
            let results = await withTaskGroup(of: ProductionResult?.self) { group in
                for ids in [[first, second], [second, first]] {
                    group.addTask {
                        try? await services.changeProduction(.start, of: ids, by: staff)
                    }
                }
                return await group.reduce(into: [ProductionResult?]()) { $0.append($1) }
            }
            #expect(results.compactMap(\.self).map(\.changed) == [2])
            let third = try await house.toMake(3, in: offer).order
            let rest = try await services.changeProduction(.start, of: [first, third], by: staff)
            #expect(rest.changed == 1)
            #expect(rest.taken == 1)
            await #expect(throws: ProductionError.allTaken) {
                try await services.changeProduction(.start, of: [third], by: staff)
            }
        }
    }

    @Test func whatCannotBeDoneIsToldAndNothingMoves() async throws {
        try await TestHouse.with { house async throws in
            let offer = try await house.batch(policy: TestHouse.printing())
            let order = try await house.toMake(1, in: offer).order
            let staff = try await house.staff(.producer)
            let services = house.services
            await #expect(throws: ProductionError.nothingChosen) {
                try await services.changeProduction(.start, of: [], by: staff)
            }
            await #expect(throws: ProductionError.tooManyChosen(limit: 50)) {
                let many: [Order.ID] = (0..<51).map { _ in house.id() }
                _ = try await services.changeProduction(.start, of: many, by: staff)
            }
            await #expect(throws: ProductionError.reasonMissing) {
                try await services.changeProduction(.takeBack, of: [order], because: " ", by: staff)
            }
            await #expect(throws: ProductionError.reasonTooLong(limit: 200)) {
                let reason = String(repeating: "长", count: 201)
                _ = try await services.changeProduction(
                    .takeBack,
                    of: [order],
                    because: reason,
                    by: staff
                )
            }
            let stranger = try await house.staff(.producer, centre: "0001")
            await #expect(throws: ProductionError.notFound) {
                try await services.changeProduction(.start, of: [order], by: stranger)
            }
            #expect(try await services.production(ProductionFilter(), by: stranger).rows.isEmpty)
            #expect(try await house.storedOrder(order).lines.fulfilment == .toMake)
        }
    }

    @Test(arguments: TestEngine.available)
    func theListKeepsToItsFilters(engine: TestEngine) async throws {
        try await TestHouse.with(engine) { house async throws in
            let one = try await house.batch(policy: TestHouse.printing())
            let two = try await house.batch(policy: TestHouse.printing(layouts: ["8x2"]))
            let first = try await house.toMake(1, in: one).order
            let second = try await house.toMake(2, in: two).order
            let staff = try await house.staff(.producer)
            func found(_ filter: ProductionFilter) async throws -> [Order.ID] {
                try await house.services.production(filter, by: staff).rows.map(\.order.id)
            }
            #expect(try await found(ProductionFilter()) == [first, second])
            #expect(try await found(ProductionFilter(layout: "8x2")) == [second])
            #expect(try await found(ProductionFilter(batch: one.batch.id)) == [first])
            #expect(try await found(ProductionFilter(stage: .packed)).isEmpty)
            #expect(try await found(ProductionFilter(page: 2)).isEmpty)
            #expect(try await found(ProductionFilter(school: house.id())).isEmpty)
        }
    }
}

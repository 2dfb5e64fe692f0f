import Domain
import Foundation
import Services
import TestSupport
import Testing

struct MoneyTests {
    @Test(arguments: TestEngine.available)
    func whatCameAndWentBackIsSummedByWayAndFilteredByDay(engine: TestEngine) async throws {
        try await TestHouse.with(engine) { house async throws in
            let offer = try await house.batch()
            let first = try await house.paid(1, in: offer)
            let day = ChinaTime.typedDay(house.clock.now)
            house.clock.advance(86_400)
            _ = try await house.paid(2, in: offer)
            let (one, two) = (
                try await house.staff(.centreAdministrator),
                try await house.staff(.centreAdministrator)
            )
            let services = house.services
            let refund = try await services.proposeRefund(
                of: first.order,
                saying: "学生重复报名",
                by: one
            )
            #expect(
                try await services.money(MoneyFilter(), by: one).openRefunds
                    == OpenRefunds(proposed: [refund])
            )
            try await services.decideRefund(refund, .confirmed, by: two)
            try await house.runJobs()
            let all = try await services.money(MoneyFilter(), by: one)
            #expect(all.total.paid == Money(fen: 4000) && all.total.payments == 2)
            #expect(all.total.refunded == Money(fen: 2000) && all.total.refunds == 1)
            #expect(all.total.net == Money(fen: 2000) && all.count == 3)
            #expect(all.ways == ["wechatPay"] && all.totals.count == 1)
            #expect(all.movements.map(\.kind).filter { $0 == .refund }.count == 1)
            let early = try await services.money(MoneyFilter(from: day, to: day), by: one)
            let number = try await house.storedOrder(first.order).number
            #expect(early.movements.map(\.number) == [number])
            for filter in [
                MoneyFilter(way: "alipay"), MoneyFilter(channel: .miniProgram),
                MoneyFilter(batch: .sample(99)), MoneyFilter(to: "2020-01-01"),
                MoneyFilter(from: "heute"),
            ] {
                let none = try await services.money(filter, by: one)
                #expect(none.movements.isEmpty && none.count == 0)
            }
            let stranger = try await house.staff(.centreAdministrator, centre: "0001")
            #expect(try await services.money(MoneyFilter(), by: stranger).count == 0)
            let file = try await services.downloadMoney(MoneyFilter(page: 9), by: one)
            #expect(file.movements.count == 3)
            #expect(try await house.actions(about: "staff", one.id).contains("money.downloaded"))
        }
    }

    @Test(arguments: TestEngine.available)
    func theStatementOfYesterdayIsComparedEveryDay(engine: TestEngine) async throws {
        try await TestHouse.with(engine) { house async throws in
            let offer = try await house.batch()
            _ = try await house.paid(1, in: offer)
            let staff = try await house.staff(.centreAdministrator)
            house.clock.advance(86_400)
            try await house.services.wantReconciling()
            try await house.services.wantReconciling()
            try await house.runJobs()
            let agrees = try await house.services.money(MoneyFilter(), by: staff).reconciliations
            #expect(agrees.count == 3)
            #expect(agrees.allSatisfy { $0.discrepancies.isEmpty })
            #expect(agrees.first { $0.gateway == "wechatPay" }?.lineCount == 1)
            #expect(try await house.jobs("reconcile").map(\.state) == ["waiting"])
        }
    }

    @Test(arguments: TestEngine.available)
    func whatDiffersIsToldToTheCentreThatItConcerns(engine: TestEngine) async throws {
        try await TestHouse.with(engine) { house async throws in
            var house = house
            let offer = try await house.batch()
            _ = try await house.paid(1, in: offer)
            let journey = try await house.paid(2, in: offer)
            let attempt = try #require(try await house.attempts(of: journey.order).first)
            let staff = try await house.staff(.centreAdministrator)
            let stranger = try await house.staff(.centreAdministrator, centre: "0001")
            let gateway = ScriptedGateway()
            house.services.gateways = [gateway]
            func line(_ reference: String, fen: Int) -> StatementLine {
                StatementLine(
                    kind: .payment,
                    reference: reference,
                    transaction: "T",
                    amount: Money(fen: fen)
                )
            }
            gateway.issue(
                [line(attempt.reference, fen: 1), line("fremd", fen: 5)],
                on: ChinaTime.typedDay(house.clock.now)
            )
            house.clock.advance(86_400)
            try await house.services.wantReconciling()
            try await house.runJobs()
            let own = try await house.services.money(MoneyFilter(), by: staff)
            #expect(
                own.reconciliations.flatMap(\.discrepancies).map(\.kind)
                    == [.amountDiffers, .missingHere, .missingThere]
            )
            #expect(own.reconciliations.map(\.lineCount) == [2])
            let others = try await house.services.money(MoneyFilter(), by: stranger)
            #expect(
                others.reconciliations.flatMap(\.discrepancies).map(\.kind) == [.missingHere]
            )
        }
    }
}

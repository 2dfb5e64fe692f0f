import Domain
import Foundation
import Services
import TestSupport
import Testing

struct ListOrdersTests {
    @Test(arguments: TestEngine.available)
    func aStudentFindsOrdersByTabAndByAnyNumberThatCanBeReadOut(
        engine: TestEngine
    ) async throws {
        try await TestHouse.with(engine) { house async throws in
            let paid = try await house.paid(1)
            let code = FeatureCode(issuing: [0, 0, 0, 0, 1])
            let other = try await house.batch(featureCode: code)
            let due = try await house.submitted(1, in: other, identity: .sample(2))
            let account = due.account
            func find(_ tab: OrderTab, _ query: String = "") async throws -> [Order.ID] {
                try await house.services.orders(by: account, tab: tab, matching: query)
                    .orders.map(\.summary.order.id)
            }
            #expect(Set(try await find(.all)) == [paid.order, due.order])
            #expect(try await find(.toPay) == [due.order])
            #expect(try await find(.paid) == [paid.order])
            #expect(try await find(.finished) == [])
            let list = try await house.services.orders(by: account)
            #expect(list.counts[.all] == 2)
            #expect(list.counts[.toPay] == 1)
            #expect(list.counts[.toDispatch] == 0)
            let listed = list.orders.first { $0.summary.order.id == paid.order }
            #expect(listed?.paidBy == "wechatPay")
            #expect(list.orders.first { $0.actions.first == .pay }?.summary.order.id == due.order)

            let number = try await house.storedOrder(due.order).number.text
            #expect(try await find(.all, String(number.suffix(9))) == [due.order])
            #expect(try await find(.all, "２ 0２６").count == 2)
            #expect(try await find(.all, code.text.lowercased()) == [due.order])
            #expect(try await find(.paid, code.text) == [])
            let reference = try await house.attempts(of: paid.order)[0].reference
            #expect(try await find(.all, reference) == [paid.order])
            #expect(try await find(.all, "' or 1=1 --") == [])
            #expect(try await house.services.orders(by: account, matching: "x").isNew == false)
        }
    }

    @Test(arguments: TestEngine.available)
    func staffFindAStudentByPhoneAndThatIsOnRecord(engine: TestEngine) async throws {
        try await TestHouse.with(engine) { house async throws in
            let journey = try await house.ordered(7)
            _ = try await house.ordered(8, in: journey.offer)
            let staff = try await house.staff(.centreAdministrator)
            func find(_ text: String) async throws -> [Order.ID] {
                try await house.services.staffOrders(
                    by: staff,
                    matching: text,
                    label: nil,
                    limit: 9
                ).rows.map(\.order.id)
            }
            #expect(try await find("138 2000 0007") == [journey.order])
            #expect(try await find("13820000099") == [])
            #expect(try await find("20231007") == [journey.order])
            #expect(try await find(journey.batch.featureCode.text).count == 2)
            let entries = try await house.services.auditEntries(
                by: staff,
                matching: "orders.searched",
                limit: 9
            )
            // The phone twice and the student number; the batch's code is nobody's own.
            #expect(entries.count == 3)
            #expect(entries.allSatisfy { !$0.facts.contains("13820000007") })
            #expect(entries.contains { $0.facts == #"{"by":"phone","found":"1"}"# })
        }
    }
}

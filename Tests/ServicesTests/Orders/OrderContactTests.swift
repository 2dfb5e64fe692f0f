import Domain
import Foundation
import Services
import Storage
import TestSupport
import Testing

struct OrderContactTests {
    private func save(_ email: String, by journey: Journey, in house: TestHouse) async throws {
        try await house.services.saveProfile(
            ProfileForm([.name: "王小明", .email: email]),
            by: journey.account
        )
    }

    private func kept(_ journey: Journey, in house: TestHouse) async throws -> OrderContact? {
        try await house.database.read { try $0.orderContact(journey.order, vault: house.vault) }
    }

    @Test(arguments: TestEngine.available)
    func anOrderKeepsTheContactDataFromItsSubmissionOn(engine: TestEngine) async throws {
        try await TestHouse.with(engine) { house async throws in
            let journey = try await house.drafted()
            try await save("old@example.com", by: journey, in: house)
            #expect(try await kept(journey, in: house) == nil)
            // Before that the pages show what would be kept.
            let before = try await house.services.order(journey.order, by: journey.account)
            #expect(before.contact?.email == "o***@example.com")
            try await house.services.submitOrder(journey.order, by: journey.account)
            let contact = try await kept(journey, in: house)
            #expect(contact?.phone == "13820000001" && contact?.email == "old@example.com")
        }
    }

    @Test(arguments: TestEngine.available)
    func aChangeOfTheProfileChangesOpenOrdersAndIsOnRecord(engine: TestEngine) async throws {
        try await TestHouse.with(engine) { house async throws in
            let journey = try await house.paid()
            try await save("new@example.com", by: journey, in: house)
            let detail = try await house.services.order(journey.order, by: journey.account)
            #expect(detail.contact?.email == "n***@example.com")
            #expect(try await kept(journey, in: house)?.email == "new@example.com")
            try await save("new@example.com", by: journey, in: house)
            let actions = try await house.actions(about: "order", journey.order)
            #expect(actions.count { $0 == "order.contact.refreshed" } == 1)
        }
    }

    @Test(arguments: TestEngine.available)
    func whatIsBeingMadeKeepsItsContactData(engine: TestEngine) async throws {
        try await TestHouse.with(engine) { house async throws in
            let journey = try await house.paid()
            try await save("old@example.com", by: journey, in: house)
            let order = try await house.storedOrder(journey.order)
            let made = Order.sample(
                id: order.id,
                number: order.number,
                state: .approved,
                payment: .paid,
                fulfilment: .making,
                photo: order.photo,
            )
            try await house.database.write { tx in
                try tx.save(made, Transition(before: order.lines, after: made.lines, events: []))
            }
            try await save("new@example.com", by: journey, in: house)
            #expect(try await kept(journey, in: house)?.email == "old@example.com")
        }
    }

    @Test(arguments: TestEngine.available)
    func anUnpaidOrdersStudyDataCanStillBeTyped(engine: TestEngine) async throws {
        try await TestHouse.with(engine) { house async throws in
            let policy = BatchPolicy.sample(fields: StudyFields([.major: .editable]))
            let journey = try await house.submitted(policy: policy)
            let (services, account) = (house.services, journey.account)
            try await services.fillIn(journey.enrolment, [.major: "物理学"], by: account)
            let summary = try await services.order(journey.order, by: account).summary
            #expect(summary.identity.major == "物理学")
            try await house.pay(journey)
            await #expect(throws: EnrolmentError.handedIn) {
                try await services.fillIn(journey.enrolment, [.major: "化学"], by: account)
            }
        }
    }

    @Test(arguments: TestEngine.available)
    func theDeskSeesTheContactMaskedAndOnlyItsOwnOrders(engine: TestEngine) async throws {
        try await TestHouse.with(engine) { house async throws in
            let journey = try await house.paid()
            let services = house.services
            let administrator = try await house.staff(.centreAdministrator)
            let seen = try await services.deskOrder(journey.order, by: administrator)
            #expect(seen.contact?.phone == "138****0001")
            #expect(seen.attempts.map(\.state) == [.confirmed])
            let stranger = Staff(
                id: administrator.id,
                centre: house.id(),
                login: "x",
                name: "x",
                roles: [.centreAdministrator],
                school: nil,
            )
            await #expect(throws: OrderError.notFound) {
                try await services.deskOrder(journey.order, by: stranger)
            }
            let registrar = Staff(
                id: administrator.id,
                centre: administrator.centre,
                login: "x",
                name: "x",
                roles: [.schoolRegistrar],
                school: house.id(),
            )
            await #expect(throws: OrderError.notFound) {
                try await services.deskOrder(journey.order, by: registrar)
            }
            let reviewer = try await house.staff(.firstReviewer)
            await #expect(throws: AccountError.permissionMissing(.viewOrders)) {
                try await services.deskOrder(journey.order, by: reviewer)
            }
            let actions = try await house.actions(about: "order", journey.order)
            #expect(actions.count { $0 == "access.refused" } == 2)
        }
    }
}

import Domain
import Foundation
import Services
import TestSupport
import Testing

struct BanTests {
    /// A batch of now in the centre of the first school.
    private static func newBatch(
        _ house: TestHouse,
        centre: String = "0000",
        proofs: [BatchPolicy.Proof] = [.captureCode, .lastFour],
    ) async throws -> BatchOffer {
        let now = house.clock.now
        let school = try await house.school(centre: centre)
        let window = Window(from: now - 60, to: now + 300 * 86_400)
        return try await house.batch(
            policy: .sample(proofs: proofs, windows: [window]),
            school: school
        )
    }

    private static func isBanned(_ error: any Error) -> Bool {
        if case SanctionError.banned = error { true } else { false }
    }

    @Test(arguments: TestEngine.available)
    func aBannedPersonIsNotEnrolledWithThisCentreUntilTheBanEnds(
        engine: TestEngine
    ) async throws {
        try await TestHouse.with(engine) { house async throws in
            let offer = try await house.batch(policy: SanctionTests.policy)
            let item = try await house.sanctioned(1, in: offer)
            let next = try await Self.newBatch(house)
            // The same account, and another account with the same study record.
            await #expect { try await house.ordered(1, in: next) } throws: { Self.isBanned($0) }
            await #expect {
                try await house.ordered(2, in: next, identity: .sample(1))
            } throws: { Self.isBanned($0) }
            _ = try await house.ordered(3, in: next)
            let elsewhere = try await Self.newBatch(house, centre: "0001")
            _ = try await house.ordered(1, in: elsewhere)
            let sanction = try await house.services.sanction(item.sanction, by: item.proposer)
            house.clock.advance(
                sanction.sanction.banUntil.timeIntervalSince(house.clock.now) + 1
            )
            _ = try await house.ordered(1, in: try await Self.newBatch(house))
        }
    }

    @Test(arguments: TestEngine.available)
    func aBanGoesOverWithTheAccountThatIsJoined(engine: TestEngine) async throws {
        try await TestHouse.with(engine) { house async throws in
            // The phone rests while the batch closes; the password proves the account later.
            try await house.setPassword(of: try await house.session("13820000001"))
            let offer = try await house.batch(policy: SanctionTests.policy)
            _ = try await house.sanctioned(1, in: offer)
            let own = try await house.session("13900000000").account
            let join = try await house.services.beginJoin(
                number: "13820000001",
                password: TestHouse.password,
                by: own,
                address: "10.0.0.1",
            )
            try await house.services.joinAccounts(join, [.phone: .own], by: own)
            let next = try await Self.newBatch(house)
            await #expect {
                let id = try await house.enrolled(own, in: next, identity: .sample(7))
                let typed = CaptureIdentity.sample(7).documentEnding
                try await house.services.proveLastFour(id, typed: typed, by: own)
                _ = try await house.services.confirmEnrolment(id, by: own)
            } throws: { Self.isBanned($0) }
        }
    }

    @Test func anOrderThatWasOpenAlreadyTakesNoPhotoAndNoMoneyWhileTheBanLasts() async throws {
        try await TestHouse.with { house async throws in
            let offer = try await house.batch(policy: SanctionTests.policy)
            let now = house.clock.now
            let long = Window(from: now - 60, to: now + 300 * 86_400)
            let other = try await house.batch(policy: .sample(windows: [long]))
            let open = try await house.drafted(1, in: other)
            _ = try await house.sanctioned(1, in: offer)
            let detail = try await house.services.order(open.order, by: open.account)
            #expect(detail.bannedUntil != nil && detail.actions.isEmpty)
            let portrait = try TestHouse.portrait("good.jpg")
            await #expect {
                try await house.services.acceptPhoto(
                    portrait,
                    order: open.order,
                    source: .album,
                    by: open.account,
                )
            } throws: { Self.isBanned($0) }
            await #expect {
                try await house.services.beginUpload(
                    order: open.order,
                    length: 10,
                    source: .album,
                    by: open.account
                )
            } throws: { Self.isBanned($0) }
            await #expect {
                try await house.services.submitOrder(open.order, by: open.account)
            } throws: { Self.isBanned($0) }
            await #expect {
                try await house.services.beginPayment(
                    order: open.order,
                    priceItem: "standard",
                    gateway: "sandbox",
                    by: open.account,
                )
            } throws: { Self.isBanned($0) }
        }
    }

    @Test func theDocumentIsKnownAgainWhateverTheAccount() async throws {
        try await TestHouse.with { house async throws in
            let now = house.clock.now
            let number = "11010519491231002X"
            let policy = BatchPolicy.sample(
                proofs: [.declaration],
                windows: [Window(from: now - 60, to: now + 300 * 86_400)],
            )
            let offer = try await house.batch(policy: SanctionTests.policy)
            let banned = try await house.signedIn(phone: "13820000001")
            try await house.link(number, to: banned)
            _ = try await house.sanctioned(1, in: offer)
            let next = try await house.batch(policy: policy)
            let fresh = try await house.signedIn(phone: "13911111111")
            let declaration = Declaration(
                name: "林晓",
                documentNumber: number,
                level: "bachelor",
                studentNumber: "2023999",
                major: "软件工程",
            )
            await #expect {
                try await house.services.declareEnrolment(
                    declaration,
                    batch: next.batch.featureCode,
                    by: fresh,
                )
            } throws: { Self.isBanned($0) }
        }
    }
}

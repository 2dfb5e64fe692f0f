import Domain
import Foundation
import Services
import Storage
import TestSupport
import Testing

struct JoinTests {
    private static func begin(
        _ number: String,
        by account: Account,
        password: String = TestHouse.password,
        in house: TestHouse,
    ) async throws -> AccountJoin.ID {
        try await house.services.beginJoin(
            number: number,
            password: password,
            by: account,
            address: "10.0.0.1",
        )
    }

    /// Two accounts of one student: a new one, and one with a paid order and a password.
    private static func two(
        _ house: TestHouse
    ) async throws -> (own: (account: Account, token: String), other: Journey, token: String) {
        let journey = try await house.paid()
        let session = try await house.session("13820000001", device: "Old phone")
        try await house.setPassword(of: session)
        return (try await house.session("13900000000"), journey, session.token)
    }

    @Test(arguments: TestEngine.available)
    func allThatTheOtherAccountHadGoesOver(engine: TestEngine) async throws {
        try await TestHouse.with(engine) { house async throws in
            let (own, other, token) = try await Self.two(house)
            try await house.link(to: other.account)
            let id = try await Self.begin("13820000001", by: own.account, in: house)
            let plan = try #require(try await house.services.join(id, by: own.account).plan)
            #expect(plan.questions == [.phone] && plan.other.orders.count == 1)
            try await house.services.joinAccounts(id, [.phone: .own], by: own.account)
            let orders = try await house.services.orders(by: own.account)
            #expect(orders.orders.count == 1)
            let photo = try #require(other.photo)
            _ = try await house.services.photoFile(photo, .standard, by: own.account)
            let detail = try await house.services.accountDetail(of: own.account, session: "")
            #expect(detail.document?.number.text == "11010519491231002X")
            #expect(detail.account.maskedPhone == "139****0000" && detail.passwordSetAt != nil)
            #expect(try await house.services.account(session: token)?.id == own.account.id)
            #expect(try await house.signIn("11010519491231002X") == own.account.id)
            let mine = try await house.actions(about: "account", own.account.id)
            let theirs = try await house.actions(about: "account", other.account.id)
            #expect(mine.contains("account.joined") && theirs.contains("account.goneOver"))
            // The number is free again, and whose account went over is told.
            try await house.runJobs()
            let told = try house.outbox().first { $0.address == "13820000001" }
            #expect(told?.text.contains("139****0000") == true)
            #expect(try await house.session("13820000001").account.id != own.account.id)
        }
    }

    @Test(arguments: TestEngine.available)
    func theOtherPhoneAndContactDataAreKeptWhereThatIsWished(engine: TestEngine) async throws {
        try await TestHouse.with(engine) { house async throws in
            let (own, other, _) = try await Self.two(house)
            for (account, name) in [(own.account, "王"), (other.account, "王小明")] {
                try await house.services.saveProfile(ProfileForm([.name: name]), by: account)
            }
            let id = try await Self.begin("13820000001", by: own.account, in: house)
            await #expect(throws: JoinError.choiceMissing(.phone)) {
                try await house.services.joinAccounts(id, [.profile: .other], by: own.account)
            }
            let decided: [JoinQuestion: JoinSide] = [.phone: .other, .profile: .other]
            try await house.services.joinAccounts(id, decided, by: own.account)
            try await house.runJobs()
            let again = try await house.session("13820000001")
            #expect(again.account.id == own.account.id)
            let detail = try await house.services.accountDetail(of: again.account, session: "")
            #expect(detail.profile.name == "王小明")
            await #expect(throws: JoinError.gone) {
                try await house.services.joinAccounts(id, decided, by: own.account)
            }
        }
    }

    @Test(arguments: TestEngine.available)
    func openOrdersFollowThePhoneAndTheContactDataThatAreKept(engine: TestEngine) async throws {
        try await TestHouse.with(engine) { house async throws in
            let (own, other, _) = try await Self.two(house)
            let form = ProfileForm([.name: "王", .email: "new@example.com"])
            try await house.services.saveProfile(form, by: own.account)
            let id = try await Self.begin("13820000001", by: own.account, in: house)
            try await house.services.joinAccounts(id, [.phone: .own], by: own.account)
            let kept = try await house.database.read {
                try $0.orderContact(other.order, vault: house.vault)
            }
            #expect(kept?.phone == "13900000000" && kept?.email == "new@example.com")
        }
    }

    @Test func wrongPasswordsCountAndNobodyElseUsesAProof() async throws {
        try await TestHouse.with { house async throws in
            let (own, _, _) = try await Self.two(house)
            let stranger = try await house.signedIn(phone: "13700000000")
            let id = try await Self.begin("13820000001", by: own.account, in: house)
            await #expect(throws: JoinError.gone) {
                try await house.services.join(id, by: stranger)
            }
            await #expect(throws: JoinError.gone) {
                try await house.services.joinAccounts(id, [.phone: .own], by: stranger)
            }
            for _ in 0..<5 {
                await #expect(throws: PasswordError.numberOrPasswordWrong) {
                    try await Self.begin(
                        "13820000001",
                        by: stranger,
                        password: "wrong7wrong",
                        in: house
                    )
                }
            }
            await #expect(throws: PasswordError.tooManyTries(secondsLeft: 900)) {
                try await Self.begin("13820000001", by: stranger, in: house)
            }
        }
    }

    @Test func onesOwnNumberIsNoOtherAccount() async throws {
        try await TestHouse.with { house async throws in
            let session = try await house.session()
            try await house.setPassword(of: session)
            await #expect(throws: JoinError.sameAccount) {
                try await Self.begin("13812345678", by: session.account, in: house)
            }
        }
    }

    @Test(arguments: TestEngine.available)
    func anUnpaidOrderForTheSameRecordEnds(engine: TestEngine) async throws {
        try await TestHouse.with(engine) { house async throws in
            let (own, other, _) = try await Self.two(house)
            let identity = CaptureIdentity.sample(
                1,
                schoolCode: other.offer.school.code,
                captureNumber: "ANOTHER-CODE",
            )
            let enrolment = try await house.enrolled(
                own.account,
                in: other.offer,
                identity: identity
            )
            try await house.services.proveLastFour(
                enrolment,
                typed: identity.documentEnding,
                by: own.account
            )
            let order = try await house.services.confirmEnrolment(enrolment, by: own.account)
            let id = try await Self.begin("13820000001", by: own.account, in: house)
            try await house.services.joinAccounts(id, [.phone: .own], by: own.account)
            #expect(try await house.storedOrder(order).lines.capture == .cancelled)
            #expect(try await house.storedOrder(other.order).lines.capture == .submitted)
            #expect(try await house.storedOrder(other.order).account == own.account.id)
        }
    }

    @Test func theCodeToItsPhoneProvesAnAccountThatWasUsedLately() async throws {
        try await TestHouse.with { house async throws in
            let (own, other, _) = try await Self.two(house)
            let id = try await house.changePhone(of: own.account, to: "13820000001")
            let join = try #require(id)
            #expect(try await house.services.join(join, by: own.account).join.proof == .code)
            try await house.services.joinAccounts(join, [.phone: .other], by: own.account)
            #expect(try await house.storedOrder(other.order).account == own.account.id)
        }
    }
}

extension TestHouse {
    /// Proves another phone by the code that it gets.
    func changePhone(of account: Account, to phone: String) async throws -> AccountJoin.ID? {
        clock.advance(61)
        let sent = try await services.requestPhoneChange(
            to: phone,
            by: account,
            address: "10.0.0.1",
            language: .chinese,
        )
        return try await services.changePhone(sent.challenge, code: newestCode(), by: account)
    }
}

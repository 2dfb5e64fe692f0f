import Domain
import Foundation
import Services
import Storage
import TestSupport
import Testing

struct PersonTests {
    @Test(arguments: TestEngine.available)
    func contactDataAreKeptOnceAndSealed(engine: TestEngine) async throws {
        try await TestHouse.with(engine) { house async throws in
            let account = try await house.signedIn()
            let form = ProfileForm([
                .name: "王小明", .email: "x@example.com", .qq: "10001", .weChat: "wang_xm",
            ])
            try await house.services.saveProfile(form, by: account)
            try await house.services.saveProfile(form, by: account)
            try await house.services.setLanguage(.english, by: account)
            let detail = try await house.services.accountDetail(of: account, session: "")
            #expect(
                detail.profile
                    == Profile(
                        name: "王小明",
                        email: "x@example.com",
                        qq: "10001",
                        weChat: "wang_xm"
                    )
            )
            #expect(detail.language == .english)
            let sealed = try await house.database.read {
                try $0.value("select sealed_profile from accounts", as: String.self)
            }
            #expect(sealed?.contains("example") == false)
            // Saving the same again changes nothing.
            let actions = try await house.actions(about: "account", account.id)
            #expect(actions == ["account.profileSaved"])
        }
    }

    @Test(arguments: TestEngine.available)
    func aNewPhoneSignsInFromNowOnAndTheOldOneIsTold(engine: TestEngine) async throws {
        try await TestHouse.with(engine) { house async throws in
            let session = try await house.session("13812345678")
            house.clock.advance(61)
            let sent = try await house.services.requestPhoneChange(
                to: "139 0000 0000",
                by: session.account,
                address: "10.0.0.1",
                language: .chinese,
            )
            try await house.services.changePhone(
                sent.challenge,
                code: house.newestCode(),
                by: session.account,
            )
            try await house.runJobs()
            let told = try house.outbox().first { $0.address == "13812345678" }
            #expect(told?.text.contains("139****0000") == true)
            let again = try await house.session("13900000000")
            #expect(again.account.id == session.account.id)
            #expect(again.account.maskedPhone == "139****0000")
            #expect(try await house.session("13812345678").account.id != session.account.id)
        }
    }

    @Test func anothersPhoneIsToldOnlyToWhoHoldsIt() async throws {
        try await TestHouse.with { house async throws in
            let session = try await house.session("13812345678")
            _ = try await house.session("13900000000")
            house.clock.advance(61)
            let sent = try await house.services.requestPhoneChange(
                to: "13900000000",
                by: session.account,
                address: "10.0.0.1",
                language: .chinese,
            )
            let code = try await house.newestCode()
            let stranger = try await house.signedIn(phone: "13700000000")
            await #expect(throws: AccountError.codeExpired) {
                try await house.services.phoneChange(sent.challenge, by: stranger)
            }
            await #expect(throws: AccountError.codeExpired) {
                try await house.services.changePhone(sent.challenge, code: code, by: stranger)
            }
            let join = try await house.services.changePhone(
                sent.challenge,
                code: code,
                by: session.account
            )
            #expect(join != nil)
            #expect(try await house.session("13812345678").account.id == session.account.id)
            await #expect(throws: PersonError.phoneUnchanged) {
                try await house.services.requestPhoneChange(
                    to: "13812345678",
                    by: session.account,
                    address: "10.0.0.1",
                    language: .chinese,
                )
            }
        }
    }

    @Test func sessionsAreListedAndAllEnd() async throws {
        try await TestHouse.with { house async throws in
            let phone = try await house.session(device: "Safari · iPhone")
            let desk = try await house.session(device: "Edge · Windows")
            let detail = try await house.services.accountDetail(
                of: desk.account,
                session: desk.token
            )
            #expect(detail.sessions.map(\.device) == ["Edge · Windows", "Safari · iPhone"])
            #expect(detail.sessions.map(\.isOwn) == [true, false])
            try await house.services.signOutEverywhere(by: desk.account)
            for token in [phone.token, desk.token] {
                #expect(try await house.services.account(session: token) == nil)
            }
        }
    }

    @Test func aChangedAgreementIsOwedUntilTheVersionShownIsAgreedTo() async throws {
        try await TestHouse.with { house async throws in
            let account = try await house.session().account
            let services = house.services
            #expect(try await services.owedAgreements(by: account).isEmpty)
            _ = try await house.database.write {
                try $0.execute(
                    "update consents set version = '2020-01' where agreement = 'privacy'"
                )
            }
            #expect(try await services.owedAgreements(by: account) == [.privacy])
            await #expect(throws: AccountError.agreementMissing) {
                try await services.agree(to: [.privacy: "2020-01"], by: account)
            }
            try await services.agree(to: [.privacy: Agreement.privacy.version], by: account)
            #expect(try await services.owedAgreements(by: account).isEmpty)
            let consents = try await services.accountDetail(of: account, session: "").consents
            #expect(
                consents.filter { $0.agreement == .privacy }.map(\.version)
                    == ["2020-01", Agreement.privacy.version]
            )
        }
    }
}

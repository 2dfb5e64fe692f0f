import Domain
import Foundation
import Services
import TestSupport
import Testing

/// Students with sessions and passwords.
extension TestHouse {
    static let password = "tulpe7garten"

    /// The code in the newest message.
    func newestCode() async throws -> String {
        try await runJobs()
        let text = try #require(try outbox().first).text
        return String(try #require(text.firstMatch(of: /[0-9]{6}/)).0)
    }

    /// Signs in by a code; messages of one moment have no order, so that time goes on.
    func session(
        _ phone: String = "13812345678",
        device: String = ""
    ) async throws
        -> (account: Account, token: String)
    {
        clock.advance(61)
        let sent = try await services.requestSignInCode(
            phone: phone,
            agreed: true,
            address: "10.0.0.1",
            language: .chinese,
        )
        let grant = try await services.signIn(
            sent.challenge,
            code: newestCode(),
            language: .chinese,
            device: device,
        )
        let account = try #require(try await services.account(session: grant.token))
        return (account, grant.token)
    }

    func setPassword(
        _ text: String = TestHouse.password,
        old: String = "",
        of session: (account: Account, token: String),
    ) async throws {
        try await services.setPassword(
            Password(text),
            old: old,
            by: session.account,
            keeping: session.token,
            address: "10.0.0.1",
        )
    }

    func link(
        _ number: String = "11010519491231002X",
        _ kind: DocumentKind = .residentIdentityCard,
        to account: Account,
    ) async throws {
        try await services.linkDocument(number, of: kind, by: account, address: "10.0.0.1")
    }

    func signIn(
        _ number: String,
        _ password: String = TestHouse.password,
        from address: String = "10.0.0.1",
    ) async throws -> Account.ID? {
        let grant = try await services.signInWithPassword(
            number: number,
            password: password,
            address: address,
        )
        return try await services.account(session: grant.token)?.id
    }
}

package import Domain
import Foundation
import Storage

extension Services {
    /// Everything that the personal centre shows; `token` is that of the session that asks.
    package func accountDetail(
        of account: Account,
        session token: String
    ) async throws
        -> AccountDetail
    {
        try await database.read { try detail(of: account, session: token, in: $0) }
    }

    /// What the home page says to a student.
    package func welcome(_ account: Account) async throws -> Welcome {
        try await database.read { tx in
            let profile = try tx.profile(of: account.id, vault: vault)
            return Welcome(
                account: account,
                profile: profile,
                face: AccountFace(
                    name: profile.name,
                    avatar: try tx.avatarVersion(of: account.id)
                ),
                newest: try tx.orderSummaries(of: account.id, vault: vault).first,
            )
        }
    }

    /// The newest looks by staff at the student's photos.
    package func photoLooks(by account: Account) async throws -> [PhotoLook] {
        try await database.read { try $0.photoLooks(of: account.id, limit: 100) }
    }

    /// Ends every session of the account, the one that asks as well.
    package func signOutEverywhere(by account: Account) async throws {
        try await database.write { tx in
            try tx.deleteSessions(of: account.id)
            try record(.signedOutEverywhere, .account(account.id), by: .student(account.id), in: tx)
        }
    }

    /// The agreements whose version in force the account has not agreed to.
    package func owedAgreements(by account: Account) async throws -> [Agreement] {
        let given = try await database.read { try $0.consents(of: account.id) }
        return Agreement.allCases.filter { agreement in
            !given.contains { $0.agreement == agreement && $0.version == agreement.version }
        }
    }

    /// Records that the account agrees to these versions, which were shown to it.
    ///
    /// Throws `AccountError.agreementMissing` unless they are the ones in force.
    package func agree(to versions: [Agreement: String], by account: Account) async throws {
        let owed = try await owedAgreements(by: account)
        guard owed.allSatisfy({ versions[$0] == $0.version }) else {
            throw AccountError.agreementMissing
        }
        try await database.write { tx in
            for agreement in owed {
                try tx.recordConsent(of: account.id, to: agreement, at: now())
                try record(
                    .agreed,
                    .account(account.id),
                    by: .student(account.id),
                    facts: ["agreement": agreement.rawValue, "version": agreement.version],
                    in: tx
                )
            }
        }
    }

    func detail(
        of account: Account,
        session token: String,
        in tx: Transaction,
    ) throws -> AccountDetail {
        guard let settings = try tx.settings(of: account.id) else { throw AccountError.signedOut }
        return AccountDetail(
            account: account,
            profile: try tx.profile(of: account.id, vault: vault),
            document: try tx.document(of: account.id, vault: vault),
            passwordSetAt: settings.passwordSetAt,
            language: settings.language,
            sessions: try tx.sessions(
                of: account.id,
                own: TokenHash.sha256(token),
                at: now(),
            ),
            consents: try tx.consents(of: account.id),
            faceConsents: try tx.faceConsents(of: account.id),
        )
    }
}

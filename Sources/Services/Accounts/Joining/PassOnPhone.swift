package import Domain
import Foundation
import Storage

/// Signing in by a number that may have come to somebody else.
extension Services {
    /// What the page shows that asks whose account a number's is.
    package func phoneInDoubt(_ challenge: SignInCode.ID) async throws -> SentCode {
        _ = try await database.read { try accountInDoubt(challenge, in: $0) }
        return try await sentCode(challenge)
    }

    /// Signs in to the account of the number by a proof of being its holder.
    package func signIn(
        _ challenge: SignInCode.ID,
        as proof: OwnerProof,
        address: String,
        language: Language,
        device: String = "",
    ) async throws -> SessionGrant {
        let account = try await database.read { try accountInDoubt(challenge, in: $0).account }
        let grant = newSession(lasting: Self.sessionTime)
        try await withOwner(of: account.id, by: proof, address: address) { _, tx in
            let (stored, holder) = try accountInDoubt(challenge, in: tx)
            guard holder.id == account.id else { throw JoinError.gone }
            try enter(grant, by: stored, language: language, device: device, in: tx)
        }
        return grant
    }

    /// Gives the number a new account; the one before keeps its document and password.
    package func startAfresh(
        _ challenge: SignInCode.ID,
        language: Language,
        device: String = "",
    ) async throws -> SessionGrant {
        let grant = newSession(lasting: Self.sessionTime)
        try await database.write { tx in
            let (stored, before) = try accountInDoubt(challenge, in: tx)
            try takePhone(from: before, in: tx)
            try enter(grant, by: stored, language: language, device: device, in: tx)
        }
        return grant
    }

    /// Takes a number away from the account that had it, which is on record.
    func takePhone(from account: Account, in tx: Transaction) throws {
        try tx.removePhone(of: account.id)
        try record(.phonePassedOn, .account(account.id), by: .system, in: tx)
    }

    /// The code that was right, and the account whose holder it does not prove; the code's identity
    /// is known to nobody but who typed it.
    private func accountInDoubt(
        _ challenge: SignInCode.ID,
        in tx: Transaction,
    ) throws -> (stored: StoredSignInCode, account: Account) {
        guard let stored = try tx.signInCode(challenge), stored.purpose == .signIn,
            let usedAt = stored.code.usedAt,
            now() < usedAt.addingTimeInterval(AccountJoin.validity),
            let account = try tx.account(phoneFingerprint: stored.phoneFingerprint),
            try !isSameHolder(account, in: tx)
        else { throw JoinError.gone }
        return (stored, account)
    }
}

package import Domain
import Foundation
import Storage

extension Services {
    /// Sends a code for a new password; the answer is the same for a phone that nobody has.
    package func requestPasswordReset(
        phone typed: String,
        address: String,
        language: Language,
    ) async throws -> SentCode {
        try await sendCode(
            .passwordReset,
            to: PhoneNumber(typed),
            address: address,
            language: language,
        )
    }

    /// Sets a new password by the code that was sent, ends all sessions and opens a new one.
    package func resetPassword(
        _ challenge: SignInCode.ID,
        code: String,
        new: Password,
        device: String = "",
    ) async throws -> SessionGrant {
        let hash = try await passwords.hash(new.text)
        let grant = newSession(lasting: Self.sessionTime)
        let isSet = try await useCode(challenge, code, for: .passwordReset) { stored, tx in
            // Nobody got the code of a phone without an account: it was guessed.
            guard let account = try tx.account(phoneFingerprint: stored.phoneFingerprint) else {
                throw AccountError.codeExpired
            }
            // Whoever got the number since may not take the account by a new password either.
            guard try isSameHolder(account, in: tx) else { return false }
            try tx.markPhoneProved(of: account.id, at: now())
            try save(hash, of: account.id, as: .passwordReset, in: tx)
            try tx.deleteSessions(of: account.id)
            try tx.deletePasswordFailures(numbers: signInSubjects(of: account, stored, in: tx))
            try open(grant, for: account.id, device: device, in: tx)
            return true
        }
        guard isSet else { throw JoinError.ownerUnproved }
        return grant
    }

    /// Under what wrong passwords of an account are counted.
    private func signInSubjects(
        of account: Account,
        _ stored: StoredSignInCode,
        in tx: Transaction,
    ) throws -> [String] {
        let phone = try vault.open(stored.sealedPhone, for: .phone)
        let document = try tx.document(of: account.id, vault: vault)?.number.text
        return [phone, "account \(account.id)"].map(passwordSubject)
            + [document].compactMap(\.self).map(passwordSubject)
    }
}

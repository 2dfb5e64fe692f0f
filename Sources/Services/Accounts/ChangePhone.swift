package import Domain
import Foundation
import Storage

extension Services {
    /// Sends a code to the phone that is to sign in from now on.
    package func requestPhoneChange(
        to typed: String,
        by account: Account,
        address: String,
        language: Language,
    ) async throws -> SentCode {
        let phone = try PhoneNumber(typed)
        let fingerprint = vault.fingerprint(phone.digits, for: .phone)
        let holder = try await database.read { try $0.account(phoneFingerprint: fingerprint) }
        // Whether another account has it is told only to who proves to hold the phone.
        guard holder?.id != account.id else { throw PersonError.phoneUnchanged }
        return try await sendCode(
            .phoneChange,
            to: phone,
            of: account.id,
            address: address,
            language: language,
        )
    }

    /// What the page about a code for the account's new phone shows.
    package func phoneChange(
        _ challenge: SignInCode.ID,
        by account: Account,
    ) async throws -> SentCode {
        let sent = try await sentCode(challenge, for: .phoneChange)
        let owner = try await database.read { try $0.signInCode(challenge)?.account }
        guard owner == account.id else {
            try await refuse(
                .account(account.id),
                to: .student(account.id),
                as: AccountError.codeExpired
            )
        }
        return sent
    }

    /// Changes the phone by the code that the new one got; the old one is told.
    ///
    /// Where another account has the number, nothing changes and what comes back is the wish to join
    /// it, proved by the code as far as the number still has the same holder.
    @discardableResult
    package func changePhone(
        _ challenge: SignInCode.ID,
        code: String,
        by account: Account,
    ) async throws -> AccountJoin.ID? {
        try await useCode(challenge, code, for: .phoneChange) { stored, tx in
            guard stored.account == account.id else { throw AccountError.codeExpired }
            try tx.takeTurn("phone \(stored.phoneFingerprint)")
            if let holder = try tx.account(phoneFingerprint: stored.phoneFingerprint) {
                guard holder.id != account.id else { throw PersonError.phoneUnchanged }
                let isSame = try isSameHolder(holder, in: tx)
                return try beginJoin(holder.id, with: account, by: isSame ? .code : nil, in: tx)
            }
            try setPhone(of: account, by: stored, in: tx)
            return nil
        }
    }

    /// Puts the phone of a code in the place of an account's, and tells the old one.
    func setPhone(of account: Account, by stored: StoredSignInCode, in tx: Transaction) throws {
        // The contact is still the old phone.
        try tell(account.id, .phoneChanged(to: stored.maskedPhone), in: tx)
        try tx.changePhone(
            of: account.id,
            fingerprint: stored.phoneFingerprint,
            sealed: stored.sealedPhone,
            masked: stored.maskedPhone,
            at: now(),
        )
        try record(.phoneChanged, .account(account.id), by: .student(account.id), in: tx)
        try refreshContacts(of: account.id, in: tx)
    }
}

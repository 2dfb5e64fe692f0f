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
    package func changePhone(
        _ challenge: SignInCode.ID,
        code: String,
        by account: Account,
    ) async throws {
        let isChanged = try await useCode(challenge, code, for: .phoneChange) { stored, tx in
            guard stored.account == account.id else { throw AccountError.codeExpired }
            try tx.takeTurn("code \(stored.phoneFingerprint)")
            guard try tx.account(phoneFingerprint: stored.phoneFingerprint) == nil else {
                return false
            }
            // The contact is still the old phone.
            try tell(account.id, .phoneChanged(to: stored.maskedPhone), in: tx)
            try tx.changePhone(
                of: account.id,
                fingerprint: stored.phoneFingerprint,
                sealed: stored.sealedPhone,
                masked: stored.maskedPhone,
            )
            try record(.phoneChanged, .account(account.id), by: .student(account.id), in: tx)
            try refreshContacts(of: account.id, in: tx)
            return true
        }
        guard isChanged else { throw PersonError.phoneTaken }
    }
}

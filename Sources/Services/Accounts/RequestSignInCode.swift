package import Domain
import Foundation
import Storage
import Views

extension Services {
    /// Sends a six-digit code to a phone, within the limits per phone and per address.
    package func requestSignInCode(
        phone typed: String,
        agreed: Bool,
        address: String,
        language: Language,
    ) async throws -> SentCode {
        let phone = try PhoneNumber(typed)
        guard agreed else { throw AccountError.agreementMissing }
        return try await sendCode(.signIn, to: phone, address: address, language: language)
    }

    /// Sends another code for the purpose and to the phone of an earlier one.
    package func resendSignInCode(
        _ challenge: SignInCode.ID,
        for purpose: CodePurpose = .signIn,
        address: String,
        language: Language,
    ) async throws -> SentCode {
        let stored = try await database.read { try $0.signInCode(challenge) }
        guard let stored, stored.purpose == purpose else { throw AccountError.codeExpired }
        return try await sendCode(
            purpose,
            to: PhoneNumber(vault.open(stored.sealedPhone, for: .phone)),
            of: stored.account,
            address: address,
            language: language,
        )
    }

    /// What the page about a code that was sent for a purpose shows.
    package func sentCode(
        _ challenge: SignInCode.ID,
        for purpose: CodePurpose = .signIn,
    ) async throws -> SentCode {
        let stored = try await database.read { try $0.signInCode(challenge) }
        guard let stored, stored.purpose == purpose else { throw AccountError.codeExpired }
        return SentCode(stored)
    }

    /// Sends a code; to a phone that nobody has none for a new password, though it counts the same.
    func sendCode(
        _ purpose: CodePurpose,
        to phone: PhoneNumber,
        of account: Account.ID? = nil,
        address: String,
        language: Language,
    ) async throws -> SentCode {
        let code = newDigits(6)
        let message = OutgoingMessage(
            id: id(),
            address: phone.digits,
            text: Notice.signInCode(code, minutes: Int(SignInCode.validity / 60)).text(language),
        )
        let fingerprint = vault.fingerprint(phone.digits, for: .phone)
        return try await database.write { tx in
            // Many requests at once are counted one after the other.
            try tx.takeTurn("code \(fingerprint)")
            try requireSendable(to: fingerprint, from: address, in: tx)
            let challenge: SignInCode.ID = id()
            let stored = StoredSignInCode(
                code: SignInCode(id: challenge, sentAt: now()),
                phoneFingerprint: fingerprint,
                sealedPhone: try vault.seal(phone.digits, for: .phone),
                maskedPhone: phone.masked,
                codeHash: codeHash(code, of: challenge),
                address: address,
                purpose: purpose,
                account: account,
            )
            try tx.insert(stored)
            let isWanted =
                try purpose != .passwordReset
                || tx.account(phoneFingerprint: fingerprint) != nil
            guard isWanted else { return SentCode(stored) }
            try wantSent(message, in: tx)
            return SentCode(stored)
        }
    }

    func codeHash(_ code: String, of challenge: SignInCode.ID) -> String {
        vault.fingerprint("\(challenge) \(code)", for: .signInCode)
    }

    /// Refuses another code while there were too many for a phone, or what stands for it, or from an
    /// address.
    func requireSendable(to fingerprint: String, from address: String, in tx: Transaction) throws {
        let dayAgo = now().addingTimeInterval(-86_400)
        try SignInCode.requireSendable(
            toPhone: tx.codeTimes(phoneFingerprint: fingerprint, since: dayAgo),
            fromAddress: tx.codeTimes(address: address, since: dayAgo),
            at: now(),
        )
    }

    func newDigits(_ count: Int) -> String {
        // Bytes of 250 and more are left out, so that every digit is equally likely.
        var digits = ""
        while digits.count < count {
            for byte in randomBytes(count) where byte < 250 && digits.count < count {
                digits += String(byte % 10)
            }
        }
        return digits
    }
}

extension SentCode {
    fileprivate init(_ stored: StoredSignInCode) {
        self.init(
            challenge: stored.code.id,
            maskedPhone: stored.maskedPhone,
            resendAt: stored.code.sentAt.addingTimeInterval(SignInCode.resendAfter),
            expiresAt: stored.code.sentAt.addingTimeInterval(SignInCode.validity),
        )
    }
}

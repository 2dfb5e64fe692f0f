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
        return try await sendCode(to: phone, address: address, language: language)
    }

    /// Sends another code to the phone of an earlier one.
    package func resendSignInCode(
        _ challenge: SignInCode.ID,
        address: String,
        language: Language,
    ) async throws -> SentCode {
        let sealed = try await database.read { try $0.signInCode(challenge)?.sealedPhone }
        guard let sealed else { throw AccountError.codeExpired }
        let phone = try PhoneNumber(vault.open(sealed, for: .phone))
        return try await sendCode(to: phone, address: address, language: language)
    }

    /// What the page about a sent code shows.
    package func sentCode(_ challenge: SignInCode.ID) async throws -> SentCode {
        let stored = try await database.read { try $0.signInCode(challenge) }
        guard let stored else { throw AccountError.codeExpired }
        return SentCode(stored)
    }

    private func sendCode(
        to phone: PhoneNumber,
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
            let dayAgo = now().addingTimeInterval(-86_400)
            try SignInCode.requireSendable(
                toPhone: tx.codeTimes(phoneFingerprint: fingerprint, since: dayAgo),
                fromAddress: tx.codeTimes(address: address, since: dayAgo),
                at: now(),
            )
            let challenge: SignInCode.ID = id()
            let stored = StoredSignInCode(
                code: SignInCode(id: challenge, sentAt: now()),
                phoneFingerprint: fingerprint,
                sealedPhone: try vault.seal(phone.digits, for: .phone),
                maskedPhone: phone.masked,
                codeHash: codeHash(code, of: challenge),
                address: address,
            )
            try tx.insert(stored)
            try tx.insert(message, channel: channel.key, at: now(), vault: vault)
            try want(.sendMessage(message.id), in: tx)
            return SentCode(stored)
        }
    }

    func codeHash(_ code: String, of challenge: SignInCode.ID) -> String {
        vault.fingerprint("\(challenge) \(code)", for: .signInCode)
    }

    private func newDigits(_ count: Int) -> String {
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

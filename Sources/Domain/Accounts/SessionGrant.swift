package import Foundation

/// What signing in gives: the secret of the cookie, which we keep only as a hash.
package struct SessionGrant: Sendable, Hashable {
    package let token: String
    package let expiresAt: Date

    package init(token: String, expiresAt: Date) {
        self.token = token
        self.expiresAt = expiresAt
    }
}

/// A code that is on its way to a phone.
package struct SentCode: Sendable, Hashable {
    package let challenge: SignInCode.ID
    package let maskedPhone: String
    /// When the next code may be asked for.
    package let resendAt: Date
    package let expiresAt: Date

    package init(
        challenge: SignInCode.ID,
        maskedPhone: String,
        resendAt: Date,
        expiresAt: Date,
    ) {
        self.challenge = challenge
        self.maskedPhone = maskedPhone
        self.resendAt = resendAt
        self.expiresAt = expiresAt
    }
}

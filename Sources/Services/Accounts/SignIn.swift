package import Domain
import Foundation
import Storage

extension Services {
    /// How long a student stays signed in, in seconds.
    static let sessionTime: TimeInterval = 30 * 86_400

    /// Signs in with the code that was sent; a new phone becomes a new account.
    package func signIn(
        _ challenge: SignInCode.ID,
        code typed: String,
        language: Language,
    ) async throws -> SessionGrant {
        let code = typed.foldedToHalfWidth.filter { !$0.isWhitespace }
        guard code.count == 6, code.allSatisfy(\.isASCIIDigit) else {
            throw AccountError.codeMalformed
        }
        let hash = codeHash(code, of: challenge)
        let grant = newSession(lasting: Self.sessionTime)
        // A wrong try is counted, so it must be saved: the refusal is thrown after the commit.
        let refusal = try await database.write { tx -> AccountError? in
            guard var stored = try tx.signInCode(challenge) else { return .codeExpired }
            do throws(AccountError) {
                try stored.code.requireUsable(at: now())
            } catch {
                return error
            }
            let right = stored.codeHash == hash
            stored.code.tried(right: right, at: now())
            try tx.save(stored.code)
            guard right else {
                return stored.code.triesLeft == 0
                    ? .codeUsedUp : .codeWrong(triesLeft: stored.code.triesLeft)
            }
            let account = try account(of: stored, language: language, in: tx)
            try tx.insertSession(
                hash: TokenHash.sha256(grant.token),
                account: account.id,
                at: now(),
                until: grant.expiresAt,
            )
            for agreement in Agreement.allCases {
                try tx.recordConsent(of: account.id, to: agreement, at: now())
            }
            try record(.signedIn, .account(account.id), by: .student(account.id), in: tx)
            return nil
        }
        if let refusal { throw refusal }
        return grant
    }

    /// The student whose cookie this is.
    package func account(session token: String) async throws -> Account? {
        try await database.read {
            try $0.account(sessionHash: TokenHash.sha256(token), at: now())
        }
    }

    /// Ends a session of a student or of staff.
    package func signOut(session token: String) async throws {
        try await database.write { try $0.deleteSession(hash: TokenHash.sha256(token)) }
    }

    func newSession(lasting seconds: TimeInterval) -> SessionGrant {
        SessionGrant(
            token: randomBytes(32).base64EncodedString()
                .replacing("+", with: "-").replacing("/", with: "_").replacing("=", with: ""),
            expiresAt: now().addingTimeInterval(seconds),
        )
    }

    private func account(
        of stored: StoredSignInCode,
        language: Language,
        in tx: Transaction,
    ) throws -> Account {
        if let known = try tx.account(phoneFingerprint: stored.phoneFingerprint) { return known }
        let account = Account(id: id(), maskedPhone: stored.maskedPhone, createdAt: now())
        try tx.insert(
            account,
            language: language,
            phoneFingerprint: stored.phoneFingerprint,
            sealedPhone: stored.sealedPhone,
        )
        return account
    }
}

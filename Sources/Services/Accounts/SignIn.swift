package import Domain
import Foundation
import Storage

extension Services {
    /// How long a student stays signed in, in seconds.
    static let sessionTime: TimeInterval = 30 * 86_400

    /// Signs in with the code that was sent; a new phone becomes a new account.
    ///
    /// Throws `JoinError.ownerUnproved` after the code is used, where the number may have come to
    /// somebody else since its account was last signed in to by it.
    package func signIn(
        _ challenge: SignInCode.ID,
        code typed: String,
        language: Language,
        device: String = "",
    ) async throws -> SessionGrant {
        let grant = newSession(lasting: Self.sessionTime)
        let isIn = try await useCode(challenge, typed, for: .signIn) { stored, tx in
            try tx.takeTurn("phone \(stored.phoneFingerprint)")
            let known = try tx.account(phoneFingerprint: stored.phoneFingerprint)
            if let known, try !isSameHolder(known, in: tx) {
                guard try !isWorthProving(known, in: tx) else { return false }
                try delete(known, in: tx)
                try record(.accountDeleted, .account(known.id), by: .system, in: tx)
            }
            try enter(grant, by: stored, language: language, device: device, in: tx)
            return true
        }
        guard isIn else { throw JoinError.ownerUnproved }
        return grant
    }

    /// Opens the session of a phone that was just proved, with a new account where it has none.
    func enter(
        _ grant: SessionGrant,
        by stored: StoredSignInCode,
        language: Language,
        device: String,
        in tx: Transaction,
    ) throws {
        let account = try account(of: stored, language: language, in: tx)
        try tx.markPhoneProved(of: account.id, at: now())
        try open(grant, for: account.id, device: device, in: tx)
        for agreement in Agreement.allCases {
            try tx.recordConsent(of: account.id, to: agreement, at: now())
        }
        try record(.signedIn, .account(account.id), by: .student(account.id), in: tx)
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

    func open(
        _ grant: SessionGrant,
        for account: Account.ID,
        device: String,
        in tx: Transaction,
    ) throws {
        try tx.insertSession(
            hash: TokenHash.sha256(grant.token),
            account: account,
            device: String(device.prefix(60)),
            at: now(),
            until: grant.expiresAt,
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

package import Domain
import Foundation
import Storage

extension Services {
    /// How long staff stay signed in, in seconds: a working day.
    static let staffSessionTime: TimeInterval = 12 * 3600
    /// Wrong passwords within a quarter of an hour before a login is locked for the rest of it.
    static let maximumWrongPasswords = 5
    static let wrongPasswordSpan: TimeInterval = 900

    /// Signs a member of staff in by login and password.
    package func signInStaff(
        login typed: String,
        password: String,
        address: String,
    ) async throws -> SessionGrant {
        let login = typed.foldedToHalfWidth.trimmed.lowercased()
        let found = try await database.read { tx in
            try requireTries(login, in: tx)
            return try tx.staff(login: login)
        }
        // An unknown login costs the same time as a known one.
        let hash = found?.passwordHash ?? PasswordHash.ofNobody
        let isRight = await passwords.verify(password, against: hash)
        let grant = newSession(lasting: Self.staffSessionTime)
        // A wrong try is counted, so it must be saved: the refusal is thrown after the commit.
        let isIn = try await database.write { tx in
            // Whoever guesses many at once learns no more than five answers either.
            try tx.takeTurn("sign-in \(login)")
            try requireTries(login, in: tx)
            guard isRight, let staff = found?.staff else {
                try tx.insertSignInFailure(login: login, address: address, at: now())
                try record(.staffSignInFailed, .login(login), by: .system, in: tx)
                return false
            }
            try tx.insertSession(
                hash: TokenHash.sha256(grant.token),
                staff: staff.id,
                at: now(),
                until: grant.expiresAt,
            )
            try record(
                .staffSignedIn,
                .staff(staff.id),
                by: .staff(staff.id),
                centre: staff.centre,
                in: tx
            )
            return true
        }
        guard isIn else { throw AccountError.wrongPassword }
        return grant
    }

    /// Refuses while a login has failed too often.
    private func requireTries(_ login: String, in tx: Transaction) throws {
        let since = now().addingTimeInterval(-Self.wrongPasswordSpan)
        let failures = try tx.signInFailures(login: login, since: since)
        guard failures.count >= Self.maximumWrongPasswords, let oldest = failures.min() else {
            return
        }
        let free = oldest.addingTimeInterval(Self.wrongPasswordSpan)
        throw AccountError.tooManyWrongPasswords(
            secondsLeft: Int(free.timeIntervalSince(now()).rounded(.up))
        )
    }

    /// The member of staff whose cookie this is.
    package func staff(session token: String) async throws -> Staff? {
        try await database.read { try $0.staff(sessionHash: TokenHash.sha256(token), at: now()) }
    }
}

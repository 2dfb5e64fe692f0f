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
        let span = now().addingTimeInterval(-Self.wrongPasswordSpan)
        let (failures, found) = try await database.read { tx in
            (try tx.signInFailures(login: login, since: span), try tx.staff(login: login))
        }
        if failures.count >= Self.maximumWrongPasswords, let oldest = failures.min() {
            let free = oldest.addingTimeInterval(Self.wrongPasswordSpan)
            throw AccountError.tooManyWrongPasswords(
                secondsLeft: Int(free.timeIntervalSince(now()).rounded(.up))
            )
        }
        // An unknown login costs the same time as a known one.
        let hash = found?.passwordHash ?? PasswordHash.ofNobody
        guard await passwords.verify(password, against: hash), let staff = found?.staff else {
            try await database.write { tx in
                try tx.insertSignInFailure(login: login, address: address, at: now())
                try record(.staffSignInFailed, .login(login), by: .system, in: tx)
            }
            throw AccountError.wrongPassword
        }
        let grant = newSession(lasting: Self.staffSessionTime)
        try await database.write { tx in
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
        }
        return grant
    }

    /// The member of staff whose cookie this is.
    package func staff(session token: String) async throws -> Staff? {
        try await database.read { try $0.staff(sessionHash: TokenHash.sha256(token), at: now()) }
    }
}

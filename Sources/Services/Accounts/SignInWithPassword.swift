package import Domain
import Foundation
import Storage

extension Services {
    /// Signs in by the number of a phone or document and a password.
    ///
    /// Whether anybody has the number is told neither by words nor by time nor by the limits.
    package func signInWithPassword(
        number typed: String,
        password: String,
        address: String,
        device: String = "",
    ) async throws -> SessionGrant {
        let grant = newSession(lasting: Self.sessionTime)
        try await withPassword(password, of: typed, address: address) { account, tx in
            try open(grant, for: account, device: device, in: tx)
            try record(
                .signedIn,
                .account(account),
                by: .student(account),
                facts: ["by": "password"],
                in: tx
            )
        }
        return grant
    }

    /// Does, in one transaction, what the right password of a number allows; a wrong one is counted.
    func withPassword<T: Sendable>(
        _ password: String,
        of typed: String,
        address: String,
        _ allowed: @escaping @Sendable (Account.ID, Transaction) throws -> T,
    ) async throws -> T {
        let number = try SignInNumber(typed)
        let subject = passwordSubject(number.canonical)
        let found = try await database.read { tx in
            try requirePasswordTries(subject, from: address, in: tx)
            return try passwords(of: number, in: tx)
        }
        let owner = await holder(of: password, among: found)
        // A wrong try is counted, so it must be saved: the refusal is thrown after the commit.
        let outcome = try await database.write { tx -> T? in
            try tx.takeTurn("password \(subject)")
            try requirePasswordTries(subject, from: address, in: tx)
            // A password that was changed meanwhile is no longer right.
            guard let owner, try tx.passwordHash(of: owner.account) == owner.hash else {
                try tx.insertPasswordFailure(number: subject, address: address, at: now())
                for (account, _) in found {
                    try record(.signInFailed, .account(account), by: .system, in: tx)
                }
                return nil
            }
            return try allowed(owner.account, tx)
        }
        guard let outcome else { throw PasswordError.numberOrPasswordWrong }
        return outcome
    }

    private func passwords(
        of number: SignInNumber,
        in tx: Transaction,
    ) throws -> [(account: Account.ID, hash: String)] {
        try tx.passwords(
            phoneFingerprint: number.phone.map { vault.fingerprint($0.digits, for: .phone) },
            documentFingerprints: number.documents.map(fingerprint),
        )
    }

    /// The account that has this password; a number of nobody costs the same time.
    private func holder(
        of password: String,
        among found: [(account: Account.ID, hash: String)],
    ) async -> (account: Account.ID, hash: String)? {
        let password = Password.folded(password)
        guard !found.isEmpty else {
            _ = await passwords.verify(password, against: PasswordHash.ofNobody)
            return nil
        }
        for candidate in found where await passwords.verify(password, against: candidate.hash) {
            return candidate
        }
        return nil
    }
}

/// Counting wrong passwords.
extension Services {
    /// What tries are counted for: a keyed hash, since the number itself is personal.
    func passwordSubject(_ number: String) -> String {
        vault.fingerprint(number, for: .passwordNumber)
    }

    /// Refuses while there were too many wrong tries for a number or from an address.
    func requirePasswordTries(
        _ subject: String,
        from address: String,
        in tx: Transaction,
    ) throws {
        let since = now().addingTimeInterval(-PasswordTries.span)
        try PasswordTries.requireLeft(
            ofNumber: tx.passwordFailures(number: subject, since: since),
            fromAddress: tx.passwordFailures(address: address, since: since),
            at: now(),
        )
    }

    /// By what a document is found: one text may be the number of several kinds.
    func fingerprint(_ number: DocumentNumber) -> String {
        vault.fingerprint("\(number.kind.rawValue) \(number.text)", for: .document)
    }
}

package import Domain
import Foundation
import Storage

extension Services {
    /// Sets the first password of an account, or changes it with the old one.
    ///
    /// Every other session ends; `token` is that of the session that stays.
    package func setPassword(
        _ new: Password,
        old: String,
        by account: Account,
        keeping token: String,
        address: String,
    ) async throws {
        let subject = passwordSubject("account \(account.id)")
        let before = try await database.read { tx in
            try requirePasswordTries(subject, from: address, in: tx)
            return try tx.passwordHash(of: account.id)
        }
        let isRight =
            if let before {
                await passwords.verify(Password.folded(old), against: before)
            } else {
                true
            }
        let hash = try await passwords.hash(new.text)
        // A wrong try is counted, so it must be saved: the refusal is thrown after the commit.
        let isSet = try await database.write { tx in
            try tx.takeTurn("password \(subject)")
            try requirePasswordTries(subject, from: address, in: tx)
            guard isRight, try tx.passwordHash(of: account.id) == before else {
                try tx.insertPasswordFailure(number: subject, address: address, at: now())
                return false
            }
            try save(hash, of: account.id, as: .passwordSet, in: tx)
            try tx.deleteSessions(of: account.id, besides: TokenHash.sha256(token))
            return true
        }
        guard isSet else { throw PasswordError.oldPasswordWrong }
    }

    func save(
        _ hash: String,
        of account: Account.ID,
        as action: AuditAction,
        in tx: Transaction,
    ) throws {
        try tx.savePassword(hash, of: account, at: now())
        try record(action, .account(account), by: .student(account), in: tx)
    }
}

package import Domain
package import Foundation

extension Transaction {
    /// The accounts with any of these numbers, and the hashes of their passwords.
    package func passwords(
        phoneFingerprint: String?,
        documentFingerprints: [String],
    ) throws -> [(account: Account.ID, hash: String)] {
        try rows(
            """
            select distinct a.id, a.password_hash
            from account_identities i
            join accounts a on a.id = i.account_id
            where a.password_hash is not null
                and (i.kind = 'phone' and i.fingerprint = \(phoneFingerprint)
                    or i.kind = 'document' and i.fingerprint in \(list: documentFingerprints))
            """
        ).map { (try $0["id"], try $0["password_hash"]) }
    }

    /// The hash of an account's password; nothing where none is set.
    package func passwordHash(of account: Account.ID) throws -> String? {
        try value(
            "select password_hash from accounts where id = \(account) and password_hash is not null",
            as: String.self,
        )
    }

    /// Sets the password of an account.
    package func savePassword(_ hash: String, of account: Account.ID, at now: Date) throws {
        try execute(
            """
            update accounts
            set password_hash = \(hash), password_set_at = \(now)
            where id = \(account)
            """
        )
    }

    /// When a password was typed wrong for a number since a moment.
    package func passwordFailures(number: String, since: Date) throws -> [Date] {
        try rows(
            """
            select failed_at from password_failures
            where number_fingerprint = \(number) and failed_at > \(since)
            """
        ).map { try $0["failed_at"] }
    }

    /// When passwords were typed wrong from an address since a moment.
    package func passwordFailures(address: String, since: Date) throws -> [Date] {
        try rows(
            """
            select failed_at from password_failures
            where address = \(address) and failed_at > \(since)
            """
        ).map { try $0["failed_at"] }
    }

    /// Counts a wrong password for a number.
    package func insertPasswordFailure(number: String, address: String, at now: Date) throws {
        try execute(
            """
            insert into password_failures (number_fingerprint, address, failed_at)
            values (\(number), \(address), \(now))
            """
        )
    }

    /// Forgets the wrong passwords of numbers whose holder proved otherwise who they are.
    package func deletePasswordFailures(numbers: [String]) throws {
        try execute(
            "delete from password_failures where number_fingerprint in \(list: numbers)"
        )
    }
}

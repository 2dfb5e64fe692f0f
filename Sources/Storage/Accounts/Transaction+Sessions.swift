package import Domain
package import Foundation

extension Transaction {
    /// Opens a session of a student.
    package func insertSession(
        hash: String,
        account: Account.ID,
        at now: Date,
        until: Date,
    ) throws {
        try execute(
            """
            insert into sessions (token_hash, account_id, created_at, expires_at)
            values (\(hash), \(account), \(now), \(until))
            """
        )
    }

    /// Opens a session of a member of staff.
    package func insertSession(hash: String, staff: Staff.ID, at now: Date, until: Date) throws {
        try execute(
            """
            insert into sessions (token_hash, staff_id, created_at, expires_at)
            values (\(hash), \(staff), \(now), \(until))
            """
        )
    }

    /// Ends a session, whoever's it is.
    package func deleteSession(hash: String) throws {
        try execute("delete from sessions where token_hash = \(hash)")
    }
}

package import Domain
package import Foundation

extension Transaction {
    /// Opens a session of a student.
    package func insertSession(
        hash: String,
        account: Account.ID,
        device: String = "",
        at now: Date,
        until: Date,
    ) throws {
        try execute(
            """
            insert into sessions (token_hash, account_id, device, created_at, expires_at)
            values (\(hash), \(account), \(device), \(now), \(until))
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

    /// Where an account is signed in at a moment, the newest first; `own` is the hash of the
    /// session that asks.
    package func sessions(
        of account: Account.ID,
        own: String,
        at now: Date,
    ) throws -> [SessionDetail] {
        try rows(
            """
            select token_hash, device, created_at, expires_at
            from sessions
            where account_id = \(account) and expires_at > \(now)
            order by created_at desc
            """
        ).map { row in
            SessionDetail(
                device: try row["device"],
                createdAt: try row["created_at"],
                expiresAt: try row["expires_at"],
                isOwn: try row["token_hash"] == own,
            )
        }
    }

    /// Ends the sessions of an account, all or all but the one with that hash.
    package func deleteSessions(of account: Account.ID, besides hash: String = "") throws {
        try execute(
            "delete from sessions where account_id = \(account) and token_hash <> \(hash)"
        )
    }
}

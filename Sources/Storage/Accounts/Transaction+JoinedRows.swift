package import Domain
package import Foundation

extension Transaction {
    /// Gives records, orders, consents and sessions of one account to another.
    ///
    /// What signs in is moved by `keepIdentity`, what is told by the caller.
    package func moveRows(from other: Account.ID, to account: Account.ID) throws {
        try dropTwins(of: other, and: account)
        try execute(
            """
            delete from kept_capture_codes
            where account_id = \(other) and exists (
                select 1 from kept_capture_codes k
                where k.account_id = \(account) and k.batch_id = kept_capture_codes.batch_id
                    and k.code_fingerprint = kept_capture_codes.code_fingerprint)
            """
        )
        try execute(
            """
            delete from identity_checks
            where account_id = \(other) and exists (
                select 1 from identity_checks c
                where c.account_id = \(account) and c.batch_id = identity_checks.batch_id)
            """
        )
        try execute(
            """
            delete from consents
            where account_id = \(other) and exists (
                select 1 from consents c
                where c.account_id = \(account) and c.agreement = consents.agreement
                    and c.version = consents.version)
            """
        )
        try execute(
            """
            delete from avatars
            where account_id = \(other) and exists (
                select 1 from avatars a
                where a.account_id = \(account))
            """
        )
        for table in Self.tablesOfAccounts {
            try execute(
                "update \(table) set account_id = \(account) where account_id = \(other)"
            )
        }
        for table: Statement in ["document_readings", "sign_in_codes"] {
            try execute("delete from \(table) where account_id = \(other)")
        }
    }

    /// Leaves an account either its own phone or document, or that of the account it takes over.
    package func keepIdentity(
        _ question: JoinQuestion,
        of kept: JoinSide,
        account: Account.ID,
        other: Account.ID,
    ) throws {
        let kind = question.rawValue
        let dropped = kept == .own ? other : account
        try execute(
            "delete from account_identities where account_id = \(dropped) and kind = \(kind)"
        )
        try execute(
            """
            update account_identities
            set account_id = \(account)
            where account_id = \(other) and kind = \(kind)
            """
        )
    }

    /// Empties an account that went over into another, taking its password along where the other
    /// has none.
    package func closeJoined(
        _ other: Account.ID,
        into account: Account.ID,
        maskedPhone: String,
        at now: Date,
    ) throws {
        try execute(
            """
            update accounts
            set password_hash = (select password_hash from accounts where id = \(other)),
                password_set_at = (select password_set_at from accounts where id = \(other))
            where id = \(account) and password_hash is null
            """
        )
        try execute("update accounts set masked_phone = \(maskedPhone) where id = \(account)")
        try execute(
            """
            update accounts
            set masked_phone = '', password_hash = null, password_set_at = null,
                sealed_profile = null, deleted_at = \(now), joined_into = \(account)
            where id = \(other)
            """
        )
    }

    private static var tablesOfAccounts: [Statement] {
        [
            "enrolments", "orders", "roster_tries", "sessions", "consents", "kept_capture_codes",
            "identity_checks", "avatars",
        ]
    }

    /// Of two enrolments by one code, the one that led to no order goes.
    private func dropTwins(of other: Account.ID, and account: Account.ID) throws {
        let twins = try rows(
            """
            select t.id as theirs, t.confirmed_at, m.id as mine
            from enrolments t
            join enrolments m on m.batch_id = t.batch_id
                and m.code_fingerprint = t.code_fingerprint
            where t.account_id = \(other) and m.account_id = \(account)
            """
        )
        for twin in twins {
            let isTheirsKept = try twin["confirmed_at", Date?.self] != nil
            let dropped: Enrolment.ID = try twin[isTheirsKept ? "mine" : "theirs"]
            try execute("delete from corrections where enrolment_id = \(dropped)")
            try execute("delete from enrolments where id = \(dropped)")
        }
    }
}

package import Domain
package import Foundation

extension Transaction {
    /// The account of a phone, found by the fingerprint of its number.
    package func account(phoneFingerprint: String) throws -> Account? {
        try row(
            """
            select a.id, a.masked_phone, a.created_at
            from account_identities i
            join accounts a on a.id = i.account_id
            where i.kind = 'phone' and i.fingerprint = \(phoneFingerprint)
            """
        ).map(Account.init(row:))
    }

    /// The account whose session has this hash and has not ended.
    package func account(sessionHash: String, at now: Date) throws -> Account? {
        try row(
            """
            select a.id, a.masked_phone, a.created_at
            from sessions s
            join accounts a on a.id = s.account_id
            where s.token_hash = \(sessionHash) and s.expires_at > \(now)
            """
        ).map(Account.init(row:))
    }

    /// The account of that identity, unless it was deleted or went over into another.
    package func account(_ id: Account.ID) throws -> Account? {
        try row(
            """
            select id, masked_phone, created_at
            from accounts
            where id = \(id) and deleted_at is null
            """
        ).map(Account.init(row:))
    }

    /// Adds an account with its phone; a phone that another took meanwhile is left to it.
    package func insert(
        _ account: Account,
        language: Language,
        phoneFingerprint: String,
        sealedPhone: String,
    ) throws {
        try execute(
            """
            insert into accounts (id, masked_phone, language, created_at)
            values (\(account.id), \(account.maskedPhone), \(language), \(account.createdAt))
            """
        )
        try execute(
            """
            insert into account_identities (account_id, kind, fingerprint, sealed)
            values (\(account.id), 'phone', \(phoneFingerprint), \(sealedPhone))
            """
        )
    }

    /// The sealed phone and the language of an account, for messages.
    package func contact(of account: Account.ID) throws -> (sealedPhone: String, Language)? {
        guard
            let row = try row(
                """
                select i.sealed, a.language
                from accounts a
                join account_identities i on i.account_id = a.id and i.kind = 'phone'
                where a.id = \(account)
                """
            )
        else { return nil }
        return (try row["sealed"], try row["language"])
    }

    /// Records that somebody agreed to the version in force; agreeing again changes nothing.
    package func recordConsent(of account: Account.ID, to agreement: Agreement, at now: Date) throws
    {
        try execute(
            """
            insert into consents (account_id, agreement, version, given_at)
            values (\(account), \(agreement), \(agreement.version), \(now))
            on conflict do nothing
            """
        )
    }
}

extension Account {
    fileprivate init(row: Row) throws {
        self.init(
            id: try row["id"],
            maskedPhone: try row["masked_phone"],
            createdAt: try row["created_at"],
        )
    }
}

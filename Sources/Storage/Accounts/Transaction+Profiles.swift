package import Domain
package import Foundation

extension Transaction {
    /// What a person told about themselves; nothing at first.
    package func profile(of account: Account.ID, vault: Vault) throws -> Profile {
        let sealed = try value(
            """
            select sealed_profile from accounts
            where id = \(account) and sealed_profile is not null
            """,
            as: String.self,
        )
        guard let sealed else { return Profile() }
        return try JSONText.decode(Profile.self, vault.open(sealed, for: .profile))
    }

    /// Saves what a person told.
    package func save(_ profile: Profile, of account: Account.ID, vault: Vault) throws {
        let sealed = try vault.seal(JSONText.encode(profile), for: .profile)
        try execute("update accounts set sealed_profile = \(sealed) where id = \(account)")
    }

    /// The language in which messages go to an account, and since when it has a password.
    package func settings(
        of account: Account.ID
    ) throws -> (language: Language, passwordSetAt: Date?)? {
        try row("select language, password_set_at from accounts where id = \(account)")
            .map { (try $0["language"], try $0["password_set_at"]) }
    }

    /// Sets the language in which messages go to an account.
    package func save(_ language: Language, of account: Account.ID) throws {
        try execute("update accounts set language = \(language) where id = \(account)")
    }

    /// Puts a phone that was just proved in the place of an account's, or where it has none; one
    /// that another account took meanwhile is a `StorageError.uniqueViolation`.
    package func changePhone(
        of account: Account.ID,
        fingerprint: String,
        sealed: String,
        masked: String,
        at now: Date,
    ) throws {
        try removePhone(of: account)
        try execute(
            """
            insert into account_identities (account_id, kind, fingerprint, sealed, proved_at)
            values (\(account), 'phone', \(fingerprint), \(sealed), \(now))
            """
        )
        try execute("update accounts set masked_phone = \(masked) where id = \(account)")
    }

    /// What an account agreed to, oldest first; versions of texts that are no more are left out.
    package func consents(of account: Account.ID) throws -> [Consent] {
        try rows(
            """
            select agreement, version, given_at
            from consents
            where account_id = \(account)
            order by given_at, agreement
            """
        ).compactMap { row in
            guard let agreement = Agreement(rawValue: try row["agreement"]) else { return nil }
            return Consent(
                agreement: agreement,
                version: try row["version"],
                givenAt: try row["given_at"],
            )
        }
    }

    /// The newest looks by staff at an account's photos; renditions seen in one minute are one look.
    package func photoLooks(of account: Account.ID, limit: Int) throws -> [PhotoLook] {
        try rows(
            """
            select max(e.at) as at, c.name, o.number
            from orders o
            join photos p on p.order_id = o.id
            join audit_entries e on e.subject_kind = 'photo' and e.subject = cast(p.id as text)
            join batches b on b.id = o.batch_id
            join centres c on c.id = b.centre_id
            where o.account_id = \(account) and e.action = 'photo.viewed'
                and e.principal_kind = 'staff'
            group by o.number, c.name, e.principal_name, \(Self.minuteOfEntry)
            order by 1 desc
            limit \(limit)
            """
        ).map { PhotoLook(at: try $0["at"], centre: try $0["name"], order: try $0.orderNumber()) }
    }

    private static var minuteOfEntry: Statement {
        "\(sqlite: "substr(e.at, 1, 16)")\(postgres: "date_trunc('minute', e.at)")"
    }
}

extension Row {
    fileprivate func orderNumber() throws -> OrderNumber {
        guard let number = OrderNumber(try self["number", String.self]) else {
            throw Fault("storage.orderNumber", isTransient: false)
        }
        return number
    }
}

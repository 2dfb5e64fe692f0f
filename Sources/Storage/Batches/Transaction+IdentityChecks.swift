package import Domain

extension Transaction {
    /// Keeps the document that an account confirmed for a batch, in the place of an earlier one.
    package func save(
        _ check: IdentityCheck,
        fingerprint: String,
        of account: Account.ID,
        in batch: Batch.ID,
        vault: Vault,
    ) throws {
        let sealed = try vault.seal(JSONText.encode(check), for: .identityCheck)
        try execute(
            """
            insert into identity_checks (account_id, batch_id, number_fingerprint, sealed_check,
                checked_at)
            values (\(account), \(batch), \(fingerprint), \(sealed), \(check.checkedAt))
            on conflict (account_id, batch_id) do update
            set number_fingerprint = excluded.number_fingerprint,
                sealed_check = excluded.sealed_check, checked_at = excluded.checked_at
            """
        )
    }

    /// The document that an account confirmed for a batch.
    package func identityCheck(
        of account: Account.ID,
        in batch: Batch.ID,
        vault: Vault,
    ) throws -> IdentityCheck? {
        try value(
            """
            select sealed_check
            from identity_checks
            where account_id = \(account) and batch_id = \(batch)
            """,
            as: String.self,
        ).map { try JSONText.decode(IdentityCheck.self, vault.open($0, for: .identityCheck)) }
    }

    /// All documents that an account confirmed, oldest first.
    package func identityChecks(of account: Account.ID, vault: Vault) throws -> [IdentityCheck] {
        try rows(
            """
            select sealed_check
            from identity_checks
            where account_id = \(account)
            order by checked_at, batch_id
            """
        ).map { row in
            let text = try vault.open(row["sealed_check"], for: .identityCheck)
            return try JSONText.decode(IdentityCheck.self, text)
        }
    }

    /// Whether an account has confirmed a record in a batch.
    package func hasRecord(_ account: Account.ID, in batch: Batch.ID) throws -> Bool {
        try exists(
            """
            select id
            from enrolments
            where account_id = \(account) and batch_id = \(batch) and confirmed_at is not null
            """
        )
    }

    /// Whether somebody else has confirmed a record with a centre by the document that an account
    /// confirmed for a batch.
    package func isDocumentUsed(
        by account: Account.ID,
        in batch: Batch.ID,
        with centre: Centre.ID,
    ) throws -> Bool {
        try exists(
            """
            select o.account_id
            from identity_checks i
            join identity_checks o on o.number_fingerprint = i.number_fingerprint
                and o.account_id <> i.account_id
            join enrolments e on e.account_id = o.account_id and e.batch_id = o.batch_id
            join batches b on b.id = e.batch_id
            where i.account_id = \(account) and i.batch_id = \(batch)
                and b.centre_id = \(centre) and e.confirmed_at is not null
            """
        )
    }
}

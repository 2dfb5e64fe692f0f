extension Migration {
    /// When a phone was last proved; wishes to join accounts.
    static let identities = Migration(
        name: "0005-identities",
        sql: """
            alter table account_identities add column proved_at timestamptz;
            alter table accounts add column joined_into uuid references accounts;
            create table account_joins (
                id uuid primary key,
                account_id uuid not null references accounts,
                other_id uuid not null references accounts,
                begun_at timestamptz not null,
                proof text check (proof in ('code', 'password', 'document')),
                joined_at timestamptz,
                check (account_id <> other_id),
                -- Nothing is joined without a proof.
                check (joined_at is null or proof is not null)
            );
            create index account_joins_account on account_joins (account_id, begun_at);

            """
    )
}

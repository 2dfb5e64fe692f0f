extension Migration {
    /// Documents that were photographed for a batch, or to sign in; pictures of accounts.
    static let documents = Migration(
        name: "0009-documents",
        // SQLite cannot change a check, so that the table of codes is made anew.
        sql: """
            create table identity_checks (
                account_id uuid not null references accounts,
                batch_id uuid not null references batches,
                number_fingerprint text not null,
                sealed_check text not null,
                checked_at timestamptz not null,
                primary key (account_id, batch_id)
            );
            create index identity_checks_number on identity_checks (number_fingerprint);
            -- Small and sealed, so that it goes with the account at once.
            create table avatars (
                account_id uuid primary key references accounts,
                version text not null,
                sealed_picture text not null
            );
            -- What was read of a document to sign in with, for the visitor who sent the picture.
            create table sign_in_readings (
                id uuid primary key,
                visitor_fingerprint text not null,
                address text not null,
                sealed_number text not null,
                read_at timestamptz not null
            );
            create index sign_in_readings_address on sign_in_readings (address, read_at);
            create table new_sign_in_codes (
                id uuid primary key,
                phone_fingerprint text not null,
                sealed_phone text not null,
                masked_phone text not null,
                code_hash text not null,
                address text not null,
                sent_at timestamptz not null,
                wrong_tries bigint not null check (wrong_tries between 0 and 5),
                used_at timestamptz,
                purpose text not null check (purpose in ('signIn', 'passwordReset',
                    'phoneChange', 'documentSignIn')),
                account_id uuid references accounts
            );
            insert into new_sign_in_codes (id, phone_fingerprint, sealed_phone, masked_phone,
                code_hash, address, sent_at, wrong_tries, used_at, purpose, account_id)
            select id, phone_fingerprint, sealed_phone, masked_phone, code_hash, address, sent_at,
                wrong_tries, used_at, purpose, account_id
            from sign_in_codes;
            drop table sign_in_codes;
            alter table new_sign_in_codes rename to sign_in_codes;
            create index sign_in_codes_phone on sign_in_codes (phone_fingerprint, sent_at);
            create index sign_in_codes_address on sign_in_codes (address, sent_at);

            """
    )
}

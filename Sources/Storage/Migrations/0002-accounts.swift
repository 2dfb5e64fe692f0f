extension Migration {
    /// Passwords, documents and personal data of students; purposes of codes.
    static let accounts = Migration(
        name: "0002-accounts",
        // SQLite cannot change a check, so that the table of identities is made anew.
        sql: """
            alter table accounts add column password_hash text;
            alter table accounts add column password_set_at timestamptz;
            alter table accounts add column sealed_profile text;
            alter table accounts add column deleted_at timestamptz;
            create table new_account_identities (
                account_id uuid not null references accounts,
                kind text not null check (kind in ('phone', 'document')),
                document_kind text check (document_kind in ('residentIdentityCard',
                    'residencePermit', 'hongKongMacaoTravelPermit', 'taiwanTravelPermit',
                    'foreignPermanentResidentCard', 'hongKongIdentityCard', 'chinesePassport',
                    'passport')),
                fingerprint text not null,
                sealed text not null,
                linked_at timestamptz,
                primary key (kind, fingerprint),
                unique (account_id, kind),
                check ((kind = 'document') = (document_kind is not null)),
                check ((kind = 'document') = (linked_at is not null))
            );
            insert into new_account_identities (account_id, kind, fingerprint, sealed)
            select account_id, kind, fingerprint, sealed
            from account_identities;
            drop table account_identities;
            alter table new_account_identities rename to account_identities;
            alter table sign_in_codes add column purpose text not null default 'signIn'
                check (purpose in ('signIn', 'passwordReset', 'phoneChange'));
            alter table sign_in_codes add column account_id uuid references accounts;
            alter table sessions add column device text not null default '';
            create index sessions_account on sessions (account_id);
            create table password_failures (
                number_fingerprint text not null,
                address text not null,
                failed_at timestamptz not null
            );
            create index password_failures_number on password_failures
                (number_fingerprint, failed_at);
            create index password_failures_address on password_failures (address, failed_at);
            -- What was read of a document, until its holder corrected it; never the picture.
            create table document_readings (
                account_id uuid primary key references accounts,
                sealed_reading text not null,
                read_at timestamptz not null
            );
            create table captchas (
                id uuid primary key,
                sealed_answer text not null,
                made_at timestamptz not null,
                answered_at timestamptz
            );
            alter table messages add column address_fingerprint text;
            create index messages_address on messages (address_fingerprint);
            alter table photos add column shredded_at timestamptz;

            """,
    )
}

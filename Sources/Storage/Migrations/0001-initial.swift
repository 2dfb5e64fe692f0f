extension Migration {
    /// The schema of the first version; it states every rule that it can.
    static let initial = Migration(
        name: "0001-initial",
        sql: people + batchesAndEnrolments + ordersAndPhotos + money + workAndRecord,
        sqlite: """
            create trigger audit_entries_keep before update on audit_entries
            begin select raise(abort, 'audit entries are never changed'); end;
            create trigger audit_entries_stay before delete on audit_entries
            begin select raise(abort, 'audit entries are never deleted'); end;
            """,
        postgres: """
            create function audit_entries_stay() returns trigger language plpgsql as
            $$ begin raise exception 'audit entries are never changed or deleted'; end $$;
            create trigger audit_entries_stay before update or delete on audit_entries
            for each row execute function audit_entries_stay();
            """,
    )

    private static let people = """
        create table centres (
            id uuid primary key,
            code text not null unique check (length(code) = 4),
            name text not null,
            contact text not null
        );
        create table schools (
            id uuid primary key,
            centre_id uuid not null references centres,
            name text not null,
            code text not null,
            aliases text not null,
            unique (centre_id, code)
        );
        create table education_levels (
            code text primary key,
            position bigint not null unique,
            chinese text not null,
            english text not null
        );
        create table accounts (
            id uuid primary key,
            masked_phone text not null,
            language text not null check (language in ('zh', 'en')),
            created_at timestamptz not null
        );
        create table account_identities (
            account_id uuid not null references accounts,
            kind text not null check (kind in ('phone')),
            fingerprint text not null,
            sealed text not null,
            primary key (kind, fingerprint)
        );
        create index account_identities_account on account_identities (account_id);
        create table consents (
            account_id uuid not null references accounts,
            agreement text not null,
            version text not null,
            given_at timestamptz not null,
            primary key (account_id, agreement, version)
        );
        create table sign_in_codes (
            id uuid primary key,
            phone_fingerprint text not null,
            sealed_phone text not null,
            masked_phone text not null,
            code_hash text not null,
            address text not null,
            sent_at timestamptz not null,
            wrong_tries bigint not null check (wrong_tries between 0 and 5),
            used_at timestamptz
        );
        create index sign_in_codes_phone on sign_in_codes (phone_fingerprint, sent_at);
        create index sign_in_codes_address on sign_in_codes (address, sent_at);
        create table staff (
            id uuid primary key,
            centre_id uuid not null references centres,
            login text not null unique,
            name text not null,
            roles text not null,
            school_id uuid references schools,
            password_hash text not null,
            created_at timestamptz not null
        );
        create table staff_sign_in_failures (
            login text not null,
            address text not null,
            failed_at timestamptz not null
        );
        create index staff_sign_in_failures_login on staff_sign_in_failures (login, failed_at);
        create table sessions (
            token_hash text primary key,
            account_id uuid references accounts,
            staff_id uuid references staff,
            created_at timestamptz not null,
            expires_at timestamptz not null,
            check ((account_id is null) <> (staff_id is null))
        );

        """

    private static let batchesAndEnrolments = """
        create table batches (
            id uuid primary key,
            centre_id uuid not null references centres,
            school_id uuid not null references schools,
            name text not null,
            feature_code text not null unique check (length(feature_code) = 6),
            levels text not null,
            policy text not null,
            created_at timestamptz not null
        );
        create index batches_school on batches (school_id);
        create table enrolments (
            id uuid primary key,
            account_id uuid not null references accounts,
            batch_id uuid not null references batches,
            code_fingerprint text not null,
            sealed_payload text not null,
            sealed_identity text not null,
            student_number text not null,
            level_code text not null references education_levels,
            wrong_tries bigint not null check (wrong_tries between 0 and 5),
            created_at timestamptz not null,
            proved_at timestamptz,
            confirmed_at timestamptz,
            unique (account_id, batch_id, code_fingerprint),
            check (confirmed_at is null or proved_at is not null)
        );
        -- Codes that we are not authorised to read: kept for the student until a person looks.
        create table kept_capture_codes (
            account_id uuid not null references accounts,
            batch_id uuid not null references batches,
            code_fingerprint text not null,
            sealed_payload text not null,
            kept_at timestamptz not null,
            primary key (account_id, batch_id, code_fingerprint)
        );
        -- One code is one study record: the first confirmed account keeps it.
        create unique index enrolments_code on enrolments (batch_id, code_fingerprint)
            where confirmed_at is not null;

        """

    private static let workAndRecord = """
        create table reviews (
            id uuid primary key,
            order_id uuid not null references orders,
            photo_id uuid not null references photos,
            stage text not null check (stage in ('first', 'final')),
            opened_at timestamptz not null,
            due_at timestamptz not null,
            excluded_id uuid references staff,
            state text not null check (state in ('waiting', 'decided', 'settled', 'dropped')),
            lease_holder uuid references staff,
            leased_until timestamptz,
            decision text check (decision in ('approved', 'refused')),
            reasons text not null,
            remark text not null,
            decided_by uuid references staff,
            decided_at timestamptz,
            check ((lease_holder is null) = (leased_until is null)),
            check ((decision is null) = (decided_by is null)),
            check (decided_by is null or excluded_id is null or decided_by <> excluded_id),
            check ((state in ('decided', 'settled')) = (decision is not null))
        );
        create index reviews_queue on reviews (state, stage, due_at);
        create index reviews_order on reviews (order_id, opened_at);
        -- An order waits for one decision at a time.
        create unique index reviews_open on reviews (order_id)
            where state in ('waiting', 'decided');
        create table deliveries (
            id uuid primary key,
            batch_id uuid not null references batches,
            created_at timestamptz not null,
            created_by uuid not null references staff,
            state text not null check (state in ('queued', 'sent', 'answered')),
            receipt text
        );
        create index deliveries_batch on deliveries (batch_id, created_at);
        create table delivery_items (
            delivery_id uuid not null references deliveries,
            order_id uuid not null references orders,
            photo text not null,
            file_name text not null,
            answer text check (answer in ('accepted', 'refused')),
            answer_reason text,
            primary key (delivery_id, order_id),
            unique (delivery_id, file_name)
        );
        create table messages (
            id uuid primary key,
            channel text not null,
            sealed_address text not null,
            sealed_text text not null,
            created_at timestamptz not null,
            sent_at timestamptz
        );
        create table audit_entries (
            id uuid primary key,
            at timestamptz not null,
            centre_id uuid references centres,
            principal_kind text not null check (principal_kind in ('student', 'staff', 'partner',
                'system')),
            principal_name text not null,
            action text not null,
            subject_kind text not null,
            subject text not null,
            facts text not null
        );
        create index audit_entries_subject on audit_entries (subject_kind, subject, at);
        create index audit_entries_centre on audit_entries (centre_id, at);

        """ + Self.jobsTable
}

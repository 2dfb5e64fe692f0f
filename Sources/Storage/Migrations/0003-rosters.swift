extension Migration {
    /// Rosters of batches, tries to find oneself on them, and wishes to correct a record.
    static let rosters = Migration(
        name: "0003-rosters",
        sql: """
            create table roster_entries (
                id uuid primary key,
                batch_id uuid not null references batches,
                fingerprint text not null check (length(fingerprint) = 64),
                level_code text not null references education_levels,
                content_hash text not null,
                sealed_entry text not null,
                imported_at timestamptz not null,
                unique (batch_id, fingerprint)
            );
            create table roster_imports (
                id uuid primary key,
                batch_id uuid not null references batches,
                staff_id uuid not null references staff,
                created_at timestamptz not null,
                state text not null check (state in ('waiting', 'done', 'refused')),
                sealed_file text,
                sealed_report text,
                finished_at timestamptz,
                -- The file goes as soon as its students are kept.
                check ((state = 'waiting') = (sealed_file is not null)),
                check ((state = 'waiting') = (sealed_report is null)),
                check ((state = 'waiting') = (finished_at is null))
            );
            create index roster_imports_batch on roster_imports (batch_id, created_at);
            -- A batch works on one file at a time.
            create unique index roster_imports_waiting on roster_imports (batch_id)
                where state = 'waiting';
            create table roster_tries (
                id uuid primary key,
                account_id uuid not null references accounts,
                batch_id uuid not null references batches,
                tried_at timestamptz not null
            );
            create index roster_tries_account on roster_tries (account_id, batch_id, tried_at);
            create table corrections (
                id uuid primary key,
                enrolment_id uuid not null references enrolments,
                field text not null check (field in ('name', 'sex', 'schoolCategory',
                    'schoolName', 'schoolCode', 'level', 'studentNumber', 'major', 'email')),
                sealed_wish text not null,
                created_at timestamptz not null,
                due_at timestamptz not null,
                state text not null check (state in ('waiting', 'accepted', 'refused')),
                sealed_answer text,
                answered_by uuid references staff,
                answered_at timestamptz,
                check ((state = 'waiting') = (answered_by is null)),
                check ((state = 'waiting') = (answered_at is null)),
                check ((state = 'waiting') = (sealed_answer is null))
            );
            create index corrections_enrolment on corrections (enrolment_id, created_at);
            create index corrections_queue on corrections (state, due_at);
            -- One wish at a time for each fact.
            create unique index corrections_waiting on corrections (enrolment_id, field)
                where state = 'waiting';
            create index enrolments_account on enrolments (account_id, created_at);
            """,
    )
}

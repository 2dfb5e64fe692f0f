extension Migration {
    /// The technical check of closed batches, what it found, sanctions, appeals and reminders.
    static let sanctions = Migration(
        name: "0008-sanctions",
        sql: checks + sanctionsAndAppeals,
        sqlite: """
            insert into photo_hashes (photo_id, picture, face)
            select id, json_extract(inspection, '$.measures.pictureHash'),
                json_extract(inspection, '$.measures.faceHash')
            from photos
            where json_extract(inspection, '$.measures.pictureHash') is not null
                and json_extract(inspection, '$.measures.faceHash') is not null
                and shredded_at is null;
            """,
        postgres: """
            insert into photo_hashes (photo_id, picture, face)
            select id, inspection::json -> 'measures' ->> 'pictureHash',
                inspection::json -> 'measures' ->> 'faceHash'
            from photos
            where inspection::json -> 'measures' ->> 'pictureHash' is not null
                and inspection::json -> 'measures' ->> 'faceHash' is not null
                and shredded_at is null;
            """,
    )

    private static let checks = """
        -- By these a photo is found again in another order; they go with the pictures.
        create table photo_hashes (
            photo_id uuid primary key references photos,
            picture text not null check (length(picture) = 16),
            face text not null check (length(face) = 16)
        );
        create table technical_checks (
            id uuid primary key,
            batch_id uuid not null references batches,
            started_by uuid not null references staff,
            started_at timestamptz not null
        );
        create index technical_checks_batch on technical_checks (batch_id, started_at);
        create table technical_check_photos (
            check_id uuid not null references technical_checks,
            photo_id uuid not null references photos,
            outcome text check (outcome in ('clean', 'found', 'unreadable')),
            primary key (check_id, photo_id)
        );
        create table findings (
            id uuid primary key,
            check_id uuid not null references technical_checks,
            order_id uuid not null references orders,
            -- A photo is judged once, however often a batch is checked.
            photo_id uuid not null unique references photos,
            evidence text not null,
            found_at timestamptz not null,
            state text not null check (state in ('open', 'dismissed', 'pursued')),
            remark text not null check (length(remark) <= 500),
            closed_by uuid references staff,
            closed_at timestamptz,
            check ((state = 'open') = (closed_by is null)),
            check ((closed_by is null) = (closed_at is null)),
            check (state <> 'dismissed' or remark <> '')
        );
        create index findings_order on findings (order_id);

        """

    private static let sanctionsAndAppeals = """
        create table sanctions (
            id uuid primary key,
            order_id uuid not null references orders,
            finding_id uuid not null unique references findings,
            centre_id uuid not null references centres,
            words text not null check (length(words) between 10 and 500),
            ban_until timestamptz not null,
            proposed_by uuid not null references staff,
            proposed_at timestamptz not null,
            state text not null check (state in ('proposed', 'declined', 'inForce', 'lifted')),
            decision_words text not null check (length(decision_words) <= 500),
            decided_by uuid references staff,
            decided_at timestamptz,
            appeal_until timestamptz,
            -- A second person confirms.
            check (decided_by is null or decided_by <> proposed_by),
            check ((state = 'proposed') = (decided_by is null)),
            check ((decided_by is null) = (decided_at is null)),
            check ((state in ('inForce', 'lifted')) = (appeal_until is not null))
        );
        create index sanctions_centre on sanctions (centre_id, state);
        create index sanctions_order on sanctions (order_id);
        -- An order stands under one sanction at a time.
        create unique index sanctions_open on sanctions (order_id)
            where state in ('proposed', 'inForce');
        -- By whom a banned person is known again: account, document, study record.
        create table sanction_persons (
            sanction_id uuid not null references sanctions,
            fingerprint text not null check (length(fingerprint) = 64),
            primary key (sanction_id, fingerprint)
        );
        create index sanction_persons_fingerprint on sanction_persons (fingerprint);
        create table appeals (
            id uuid primary key,
            sanction_id uuid not null unique references sanctions,
            words text not null check (length(words) between 10 and 500),
            opened_at timestamptz not null,
            due_at timestamptz not null,
            proposed_by uuid not null references staff,
            confirmed_by uuid not null references staff,
            state text not null check (state in ('open', 'upheld', 'lifted')),
            answer text not null check (length(answer) <= 500),
            answered_by uuid references staff,
            answered_at timestamptz,
            -- A third person answers.
            check (answered_by is null or answered_by <> proposed_by),
            check (answered_by is null or answered_by <> confirmed_by),
            check ((state = 'open') = (answered_by is null)),
            check ((answered_by is null) = (answered_at is null)),
            check ((state = 'open') = (answer = ''))
        );
        create table participation_reminders (
            batch_id uuid not null references batches,
            account_id uuid not null references accounts,
            reminded_at timestamptz not null,
            primary key (batch_id, account_id)
        );

        """
}

extension Migration {
    /// Refunds at a student's wish and by two persons, how each ended; by which channel was paid;
    /// what the daily comparison with a provider's statement found.
    static let refunds = Migration(
        name: "0011-refunds",
        sql: """
            alter table payment_attempts add column channel text not null default 'web'
                check (channel in ('web', 'miniProgram'));
            create table refunds_and_proposals (
                id uuid primary key,
                attempt_id uuid not null references payment_attempts,
                amount_fen bigint not null check (amount_fen > 0),
                reason text not null
                    check (reason in ('paidTwice', 'cancelled', 'asked', 'byStaff')),
                words text not null check (length(words) <= 500),
                proposed_by uuid references staff,
                created_at timestamptz not null,
                state text not null check (state in ('proposed', 'declined', 'requested', 'sent',
                    'done', 'failed')),
                decided_by uuid references staff,
                decided_at timestamptz,
                finished_at timestamptz,
                refusal text not null check (length(refusal) <= 200),
                check ((reason = 'byStaff') = (proposed_by is not null)),
                check (reason <> 'byStaff' or words <> ''),
                check (reason = 'byStaff' or state not in ('proposed', 'declined')),
                -- A second person decides.
                check (decided_by is null or decided_by <> proposed_by),
                check ((decided_by is null) = (decided_at is null)),
                check (proposed_by is null or (state = 'proposed') = (decided_by is null)),
                check ((state = 'done') = (finished_at is not null)),
                check (state = 'failed' or refusal = '')
            );
            insert into refunds_and_proposals (id, attempt_id, amount_fen, reason, words,
                created_at, state, finished_at, refusal)
            select id, attempt_id, amount_fen, reason, '', created_at, state,
                case when state = 'done' then created_at end, ''
            from refunds;
            drop table refunds;
            alter table refunds_and_proposals rename to refunds;
            -- A payment goes back once.
            create unique index refunds_once on refunds (attempt_id) where state <> 'declined';
            create index refunds_attempt on refunds (attempt_id);
            create index payment_attempts_confirmed on payment_attempts (confirmed_at);
            create table reconciliations (
                gateway text not null,
                day text not null check (length(day) = 10),
                made_at timestamptz not null,
                line_count bigint not null check (line_count >= 0),
                primary key (gateway, day)
            );
            create table discrepancies (
                gateway text not null,
                day text not null,
                number bigint not null,
                -- None where we know no such payment.
                centre_id uuid references centres,
                facts text not null,
                primary key (gateway, day, number),
                foreign key (gateway, day) references reconciliations (gateway, day)
            );

            """
    )
}

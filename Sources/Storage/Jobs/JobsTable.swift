extension Migration {
    /// Jobs are rows; a slot keeps recurring work single.
    static let jobsTable = """
        create table jobs (
            id uuid primary key,
            kind text not null,
            payload text not null,
            slot text,
            run_at timestamptz not null,
            attempts bigint not null check (attempts >= 0),
            max_attempts bigint not null check (max_attempts > 0),
            leased_until timestamptz,
            lease_holder text,
            state text not null check (state in ('waiting', 'done', 'gaveUp')),
            last_error text,
            finished_at timestamptz,
            unique (kind, slot),
            check ((lease_holder is null) = (leased_until is null)),
            check ((state = 'waiting') = (finished_at is null))
        );
        create index jobs_due on jobs (state, run_at);

        """
}

extension Migration {
    /// Contested refusals; and what the registry had refused waits for a new photo from now on.
    static let orders = Migration(
        name: "0004-orders",
        sql: """
            create table contests (
                id uuid primary key,
                order_id uuid not null references orders,
                photo_id uuid not null unique references photos,
                review_id uuid references reviews,
                refused_by uuid references staff,
                words text not null check (length(words) between 10 and 500),
                opened_at timestamptz not null,
                due_at timestamptz not null,
                state text not null check (state in ('open', 'upheld', 'overturned')),
                answer text not null check (length(answer) <= 500),
                answered_by uuid references staff,
                answered_at timestamptz,
                check ((review_id is null) = (refused_by is null)),
                -- Who refused the photo does not answer.
                check (answered_by is null or refused_by is null or answered_by <> refused_by),
                check ((state = 'open') = (answered_by is null)),
                check ((answered_by is null) = (answered_at is null)),
                check ((state = 'open') = (answer = ''))
            );
            create index contests_queue on contests (state, due_at);
            create index contests_order on contests (order_id, opened_at);
            update orders set capture = 'rejected'
            where capture = 'approved' and registry = 'refused';

            """
    )
}

extension Migration {
    /// Who may look at a face, how a photo was taken, capturing again, and helpers' links.
    static let camera = Migration(
        name: "0010-camera",
        sql: """
            alter table photos add column assessor text not null default 'machine'
                check (assessor in ('machine', 'person'));
            alter table photos add column placement text
                check (placement is null or assessor = 'person');
            -- What is known of how a photo was taken; null: nothing.
            alter table photos add column evidence text;
            alter table uploads add column evidence text;
            create table face_consents (
                id uuid primary key,
                account_id uuid not null references accounts,
                version text not null,
                answer text not null check (answer in ('agreed', 'declined')),
                answered_at timestamptz not null
            );
            create index face_consents_account on face_consents (account_id, answered_at);
            create table recaptures (
                id uuid primary key,
                order_id uuid not null references orders,
                photo_id uuid not null references photos,
                words text not null check (length(words) between 10 and 500),
                asked_at timestamptz not null,
                due_at timestamptz not null,
                approved_by uuid not null references staff,
                state text not null check (state in ('waiting', 'granted', 'declined')),
                answer text not null check (length(answer) <= 500),
                answered_by uuid references staff,
                answered_at timestamptz,
                -- Another person than the one who approved the photo answers.
                check (answered_by is null or answered_by <> approved_by),
                check ((state = 'waiting') = (answered_by is null)),
                check ((answered_by is null) = (answered_at is null)),
                check (state <> 'declined' or answer <> '')
            );
            create unique index recaptures_waiting on recaptures (order_id)
                where state = 'waiting';
            create index recaptures_photo on recaptures (photo_id);
            -- Through one of these a friend's phone hands in one photo.
            create table helper_links (
                id uuid primary key,
                order_id uuid not null references orders,
                -- Only the hash: whoever reads the table cannot use a link.
                token_hash text not null unique check (length(token_hash) = 64),
                made_at timestamptz not null,
                expires_at timestamptz not null check (expires_at > made_at),
                photo_id uuid unique references photos,
                used_at timestamptz,
                check ((photo_id is null) = (used_at is null))
            );
            create index helper_links_order on helper_links (order_id, made_at);
            -- Until now every batch let a refused photo be taken again, and no other.
            update batches
            set policy = replace(policy, '"photoSource":', '"recapture":"afterRefusal","photoSource":')
            where policy not like '%"recapture":%';

            """
    )
}

extension Migration {
    static let ordersAndPhotos = """
        create table orders (
            id uuid primary key,
            number text not null unique check (length(number) = 22),
            account_id uuid not null references accounts,
            enrolment_id uuid not null unique references enrolments,
            batch_id uuid not null references batches,
            created_at timestamptz not null,
            capture text not null check (capture in ('awaitingPhoto', 'draft', 'submitted',
                'awaitingFinalReview', 'approved', 'rejected', 'revoked', 'cancelled')),
            payment text not null check (payment in ('notRequired', 'due', 'pending', 'paid',
                'refunding', 'refunded')),
            registry text not null check (registry in ('notQueued', 'queued', 'sent', 'accepted',
                'confirmed', 'refused', 'superseded')),
            fulfilment text not null check (fulfilment in ('none', 'toMake', 'making', 'packed',
                'dispatched', 'received', 'lost')),
            photo_id uuid,
            submitted_at timestamptz,
            submissions bigint not null check (submissions >= 0),
            repair_by timestamptz,
            price_item text,
            check (capture in ('awaitingPhoto', 'cancelled') or photo_id is not null)
        );
        create index orders_account on orders (account_id, created_at);
        create index orders_batch on orders (batch_id, created_at);
        create table photos (
            id uuid primary key,
            order_id uuid not null references orders,
            original text not null,
            byte_count bigint not null check (byte_count > 0),
            source text not null check (source in ('camera', 'album')),
            created_at timestamptz not null,
            state text not null check (state in ('received', 'standardised', 'refused',
                'unreadable')),
            inspection text,
            preview text,
            standard text,
            framed text,
            geometry text,
            picture_error text,
            checked_at timestamptz,
            check ((state = 'standardised') = (standard is not null)),
            check (framed is null or standard is not null)
        );
        create index photos_order on photos (order_id, created_at);
        create table uploads (
            id uuid primary key,
            order_id uuid not null references orders,
            length bigint not null check (length > 0),
            source text not null check (source in ('camera', 'album')),
            created_at timestamptz not null,
            received bigint not null check (received >= 0 and received <= length),
            photo_id uuid references photos
        );
        create table upload_parts (
            upload_id uuid not null references uploads,
            start bigint not null,
            bytes bytea not null,
            primary key (upload_id, start)
        );

        """

    static let money = """
        create table payment_attempts (
            id uuid primary key,
            order_id uuid not null references orders,
            gateway text not null,
            amount_fen bigint not null check (amount_fen >= 0),
            state text not null check (state in ('created', 'pending', 'confirmed', 'failed',
                'closed')),
            pay_address text,
            provider_transaction text,
            created_at timestamptz not null,
            confirmed_at timestamptz,
            asked_at timestamptz,
            check ((state = 'confirmed') = (confirmed_at is not null))
        );
        create index payment_attempts_order on payment_attempts (order_id, created_at);
        create table refunds (
            id uuid primary key,
            attempt_id uuid not null references payment_attempts,
            amount_fen bigint not null check (amount_fen > 0),
            reason text not null check (reason in ('paidTwice', 'cancelled')),
            created_at timestamptz not null,
            state text not null check (state in ('requested', 'sent', 'done', 'failed')),
            unique (attempt_id, reason)
        );

        """
}

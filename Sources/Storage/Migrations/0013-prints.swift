extension Migration {
    /// Print runs, shipments and where schools take them.
    static let prints = Migration(
        name: "0013-prints",
        sql: """
            create table print_runs (
                id uuid primary key,
                centre_id uuid not null references centres,
                created_at timestamptz not null,
                created_by uuid not null references staff
            );
            create index print_runs_centre on print_runs (centre_id, created_at);
            create table print_run_orders (
                run_id uuid not null references print_runs,
                order_id uuid not null references orders,
                primary key (run_id, order_id)
            );
            create table shipments (
                id uuid primary key,
                centre_id uuid not null references centres,
                school_id uuid references schools,
                courier text not null,
                number text not null check (length(number) between 8 and 20),
                sent_at timestamptz not null,
                sent_by uuid not null references staff,
                state text not null check (state in ('underway', 'received', 'lost')),
                ended_at timestamptz,
                check ((state = 'underway') = (ended_at is null)),
                -- A number is one shipment, for whoever reads it out.
                unique (courier, number)
            );
            create index shipments_centre on shipments (centre_id, sent_at);
            create table shipment_orders (
                shipment_id uuid not null references shipments,
                order_id uuid not null references orders,
                primary key (shipment_id, order_id)
            );
            create index shipment_orders_order on shipment_orders (order_id);
            create index orders_fulfilment on orders (fulfilment, batch_id);
            create table school_addresses (
                school_id uuid primary key references schools,
                sealed_address text not null
            );

            """
    )
}

extension Migration {
    /// How batches want their photos, and the finished photo before the other background.
    static let photos = Migration(
        name: "0006-photos",
        sql: """
            alter table photos add column ground text not null default 'replaced'
                check (ground in ('replaced', 'asShot'));
            alter table photos add column alternative text;
            alter table photos add column alternative_facts text
                check ((alternative is null) = (alternative_facts is null));
            -- Until now every batch replaced the background and forbade glasses.
            update batches
            set policy = replace(
                policy,
                '"photoSource":',
                '"photos":{"background":"replace","glasses":"forbidden"},"photoSource":'
            );

            """
    )
}

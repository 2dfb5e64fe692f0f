extension Migration {
    /// Orders keep how their students can be reached.
    static let contacts = Migration(
        name: "0007-contacts",
        sql: """
            alter table orders add column sealed_contact text;

            """
    )
}

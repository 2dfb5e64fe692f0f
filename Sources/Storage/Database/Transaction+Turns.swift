extension Transaction {
    /// Waits until every other transaction that took this turn has ended, so that what was counted
    /// is still true when something is written.
    ///
    /// SQLite has one writer at a time anyway.
    package func takeTurn(_ word: String) throws {
        guard engine == .postgres else { return }
        _ = try row("select pg_advisory_xact_lock(hashtextextended(\(word), 0))::text as turn")
    }
}

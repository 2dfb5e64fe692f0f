package import Domain

extension Transaction {
    /// Adds an appeal; a second one of a sanction is a `StorageError.uniqueViolation`.
    package func insert(_ appeal: Appeal) throws {
        try execute(
            """
            insert into appeals (id, sanction_id, words, opened_at, due_at, proposed_by,
                confirmed_by, state, answer)
            values (\(appeal.id), \(appeal.sanction), \(appeal.words), \(appeal.openedAt),
                \(appeal.dueAt), \(appeal.proposedBy), \(appeal.confirmedBy), \(appeal.state),
                \(appeal.answer))
            """
        )
    }

    /// Saves the answer; refuses when another one came first.
    package func saveAnswer(_ appeal: Appeal) throws {
        let changed = try execute(
            """
            update appeals
            set state = \(appeal.state), answer = \(appeal.answer),
                answered_by = \(appeal.answeredBy), answered_at = \(appeal.answeredAt)
            where id = \(appeal.id) and state = 'open'
            """
        )
        guard changed == 1 else { throw SanctionError.alreadyAnswered }
    }

    /// The appeal against a sanction.
    package func appeal(against sanction: Sanction.ID) throws -> Appeal? {
        try row(
            """
            select id, sanction_id, words, opened_at, due_at, proposed_by, confirmed_by, state,
                answer, answered_by, answered_at
            from appeals
            where sanction_id = \(sanction)
            """
        ).map(Appeal.init(row:))
    }
}

extension Appeal {
    fileprivate init(row: Row) throws {
        self.init(
            id: try row["id"],
            sanction: try row["sanction_id"],
            words: try row["words"],
            openedAt: try row["opened_at"],
            dueAt: try row["due_at"],
            proposedBy: try row["proposed_by"],
            confirmedBy: try row["confirmed_by"],
            state: try row["state"],
            answer: try row["answer"],
            answeredBy: try row["answered_by"],
            answeredAt: try row["answered_at"],
        )
    }
}

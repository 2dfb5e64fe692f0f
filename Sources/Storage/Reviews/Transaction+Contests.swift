package import Domain

extension Transaction {
    /// Adds a contest; a second one of the same photo is a `StorageError.uniqueViolation`.
    package func insert(_ contest: Contest) throws {
        try execute(
            """
            insert into contests (id, order_id, photo_id, review_id, refused_by, words, opened_at,
                due_at, state, answer)
            values (\(contest.id), \(contest.order), \(contest.photo), \(contest.review),
                \(contest.refusedBy), \(contest.words), \(contest.openedAt), \(contest.dueAt),
                \(contest.state), \(contest.answer))
            """
        )
    }

    /// Saves the answer; refuses when another one came first.
    package func saveAnswer(_ contest: Contest) throws {
        let changed = try execute(
            """
            update contests
            set state = \(contest.state), answer = \(contest.answer),
                answered_by = \(contest.answeredBy), answered_at = \(contest.answeredAt)
            where id = \(contest.id) and state = 'open'
            """
        )
        guard changed == 1 else { throw ContestError.alreadyAnswered }
    }

    /// The contest of that identity.
    package func contest(_ id: Contest.ID) throws -> Contest? {
        try row("\(Self.selectContests) where c.id = \(id)").map(Contest.init(row:))
    }

    /// The contest of a photo's refusal.
    package func contest(of photo: Photo.ID) throws -> Contest? {
        try row("\(Self.selectContests) where c.photo_id = \(photo)").map(Contest.init(row:))
    }

    /// The contests of an order, oldest first.
    package func contests(of order: Order.ID) throws -> [Contest] {
        try rows("\(Self.selectContests) where c.order_id = \(order) order by c.opened_at, c.id")
            .map(Contest.init(row:))
    }

    /// A centre's open contests, the most urgent first.
    package func openContests(of centre: Centre.ID) throws -> [Contest] {
        try rows(
            """
            \(Self.selectContests)
            join orders o on o.id = c.order_id
            join batches b on b.id = o.batch_id
            where c.state = 'open' and b.centre_id = \(centre)
            order by c.due_at, c.id
            """
        ).map(Contest.init(row:))
    }

    private static var selectContests: Statement {
        """
        select c.id, c.order_id, c.photo_id, c.review_id, c.refused_by, c.words, c.opened_at,
            c.due_at, c.state, c.answer, c.answered_by, c.answered_at
        from contests c
        """
    }
}

extension Contest {
    fileprivate init(row: Row) throws {
        self.init(
            id: try row["id"],
            order: try row["order_id"],
            photo: try row["photo_id"],
            review: try row["review_id"],
            refusedBy: try row["refused_by"],
            words: try row["words"],
            openedAt: try row["opened_at"],
            dueAt: try row["due_at"],
            state: try row["state"],
            answer: try row["answer"],
            answeredBy: try row["answered_by"],
            answeredAt: try row["answered_at"],
        )
    }
}

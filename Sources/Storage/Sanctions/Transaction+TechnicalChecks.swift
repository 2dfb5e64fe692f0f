package import Domain

extension Transaction {
    /// Begins a run over the photos of a batch that nobody has judged yet; returns how many.
    package func insert(_ check: TechnicalCheck) throws -> Int {
        try execute(
            """
            insert into technical_checks (id, batch_id, started_by, started_at)
            values (\(check.id), \(check.batch), \(check.startedBy), \(check.startedAt))
            """
        )
        return try execute(
            """
            insert into technical_check_photos (check_id, photo_id)
            select \(check.id), o.photo_id \(Self.checkable(of: check.batch))
            """
        )
    }

    /// How many photos of a batch a run that begins now would look at.
    package func checkablePhotoCount(of batch: Batch.ID) throws -> Int {
        try value("select count(*) \(Self.checkable(of: batch))", as: Int.self) ?? 0
    }

    /// Handed in, and without a finding from an earlier run.
    private static func checkable(of batch: Batch.ID) -> Statement {
        """
        from orders o
        where o.batch_id = \(batch)
            and o.capture in ('submitted', 'awaitingFinalReview', 'approved')
            and not exists (select 1 from findings f where f.photo_id = o.photo_id)
        """
    }

    /// The last run over a batch and how far it is.
    package func lastTechnicalCheck(of batch: Batch.ID) throws -> TechnicalCheckProgress? {
        let row = try row(
            """
            select id, batch_id, started_by, started_at
            from technical_checks
            where batch_id = \(batch)
            order by started_at desc, id desc
            limit 1
            """
        )
        return try row.map { try progress(of: TechnicalCheck(row: $0)) }
    }

    /// The run of that identity.
    package func technicalCheck(_ id: TechnicalCheck.ID) throws -> TechnicalCheck? {
        try row(
            "select id, batch_id, started_by, started_at from technical_checks where id = \(id)"
        ).map(TechnicalCheck.init(row:))
    }

    private func progress(of check: TechnicalCheck) throws -> TechnicalCheckProgress {
        var total = 0
        var counts: [CheckOutcome: Int] = [:]
        for row in try rows(
            """
            select outcome, count(*) as photos
            from technical_check_photos
            where check_id = \(check.id)
            group by outcome
            """
        ) {
            let photos = try row["photos", Int.self]
            total += photos
            if let outcome = try row["outcome", CheckOutcome?.self] { counts[outcome] = photos }
        }
        return TechnicalCheckProgress(check: check, total: total, counts: counts)
    }

    /// The photos of a run that nobody has looked at yet.
    package func uncheckedPhotos(of check: TechnicalCheck.ID) throws -> [Photo.ID] {
        try rows(
            """
            select photo_id
            from technical_check_photos
            where check_id = \(check) and outcome is null
            order by photo_id
            """
        ).map { try $0["photo_id"] }
    }

    /// Keeps what looking at a photo came to; false where that was known already.
    package func save(
        _ outcome: CheckOutcome,
        of photo: Photo.ID,
        in check: TechnicalCheck.ID,
    ) throws -> Bool {
        try execute(
            """
            update technical_check_photos
            set outcome = \(outcome)
            where check_id = \(check) and photo_id = \(photo) and outcome is null
            """
        ) == 1
    }
}

extension TechnicalCheck {
    fileprivate init(row: Row) throws {
        self.init(
            id: try row["id"],
            batch: try row["batch_id"],
            startedBy: try row["started_by"],
            startedAt: try row["started_at"],
        )
    }
}

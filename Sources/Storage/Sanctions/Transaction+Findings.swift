package import Domain

extension Transaction {
    /// Adds a finding; a second one about the same photo is a `StorageError.uniqueViolation`.
    package func insert(_ finding: Finding) throws {
        try execute(
            """
            insert into findings (id, check_id, order_id, photo_id, evidence, found_at, state,
                remark)
            values (\(finding.id), \(finding.check), \(finding.order), \(finding.photo),
                \(try JSONText.encode(finding.evidence)), \(finding.foundAt), \(finding.state),
                \(finding.remark))
            """
        )
    }

    /// Whether a photo was found before.
    package func isFound(_ photo: Photo.ID) throws -> Bool {
        try exists("select id from findings where photo_id = \(photo)")
    }

    /// Saves what a person made of it; refuses when another one came first.
    package func close(_ finding: Finding) throws {
        let changed = try execute(
            """
            update findings
            set state = \(finding.state), remark = \(finding.remark),
                closed_by = \(finding.closedBy), closed_at = \(finding.closedAt)
            where id = \(finding.id) and state = 'open'
            """
        )
        guard changed == 1 else { throw SanctionError.findingClosed }
    }

    /// The finding of that identity.
    package func finding(_ id: Finding.ID) throws -> Finding? {
        try row("\(Self.selectFindings) where f.id = \(id)").map(Finding.init(row:))
    }

    /// What was found in a batch: the open ones first, then the newest.
    package func findings(in batch: Batch.ID) throws -> [Finding] {
        try rows(
            """
            \(Self.selectFindings)
            join orders o on o.id = f.order_id
            where o.batch_id = \(batch)
            order by case f.state when 'open' then 0 else 1 end, f.found_at desc, f.id
            """
        ).map(Finding.init(row:))
    }

    private static var selectFindings: Statement {
        """
        select f.id, f.check_id, f.order_id, f.photo_id, f.evidence, f.found_at, f.state,
            f.remark, f.closed_by, f.closed_at
        from findings f
        """
    }
}

extension Finding {
    fileprivate init(row: Row) throws {
        self.init(
            id: try row["id"],
            check: try row["check_id"],
            order: try row["order_id"],
            photo: try row["photo_id"],
            evidence: try row.json("evidence"),
            foundAt: try row["found_at"],
            state: try row["state"],
            remark: try row["remark"],
            closedBy: try row["closed_by"],
            closedAt: try row["closed_at"],
        )
    }
}

package import Domain

extension Transaction {
    /// Adds a batch; a taken feature code is a `StorageError.uniqueViolation`.
    package func insert(_ batch: Batch) throws {
        try execute(
            """
            insert into batches (id, centre_id, school_id, name, feature_code, levels, policy,
                created_at)
            values (\(batch.id), \(batch.centre), \(batch.school), \(batch.name),
                \(batch.featureCode.text), \(try JSONText.encode(batch.levels)),
                \(try JSONText.encode(batch.policy)), \(batch.createdAt))
            """
        )
    }

    /// Saves the name, the levels and the policy of a batch.
    package func update(_ batch: Batch) throws {
        try execute(
            """
            update batches
            set name = \(batch.name), levels = \(try JSONText.encode(batch.levels)),
                policy = \(try JSONText.encode(batch.policy))
            where id = \(batch.id)
            """
        )
    }

    /// The batch of that identity.
    package func batch(_ id: Batch.ID) throws -> Batch? {
        try row("\(Self.selectBatches) where id = \(id)").map(Batch.init(row:))
    }

    /// The batch with that feature code.
    package func batch(featureCode: FeatureCode) throws -> Batch? {
        try row("\(Self.selectBatches) where feature_code = \(featureCode.text)")
            .map(Batch.init(row:))
    }

    /// The batches of a school, newest first.
    package func batches(of school: School.ID) throws -> [Batch] {
        try rows("\(Self.selectBatches) where school_id = \(school) order by created_at desc")
            .map(Batch.init(row:))
    }

    /// The batches of a centre, newest first.
    package func batches(of centre: Centre.ID) throws -> [Batch] {
        try rows("\(Self.selectBatches) where centre_id = \(centre) order by created_at desc")
            .map(Batch.init(row:))
    }

    private static var selectBatches: Statement {
        """
        select id, centre_id, school_id, name, feature_code, levels, policy, created_at
        from batches
        """
    }
}

extension Batch {
    init(row: Row) throws {
        self.init(
            id: try row["id"],
            centre: try row["centre_id"],
            school: try row["school_id"],
            name: try row["name"],
            featureCode: try FeatureCode(row["feature_code", String.self]),
            levels: try row.json("levels"),
            policy: try row.json("policy"),
            createdAt: try row["created_at"],
        )
    }
}

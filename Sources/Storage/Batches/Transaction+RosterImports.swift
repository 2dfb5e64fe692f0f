package import Domain

extension Transaction {
    /// Keeps a file that waits for its import; a second one for the batch is a
    /// `StorageError.uniqueViolation`.
    package func insert(_ work: RosterImport, file: String, vault: Vault) throws {
        try execute(
            """
            insert into roster_imports (id, batch_id, staff_id, created_at, state, sealed_file)
            values (\(work.id), \(work.batch), \(work.staff), \(work.createdAt), \(work.state),
                \(try vault.seal(file, for: .rosterFile)))
            """
        )
    }

    /// Ends an import: the report is kept, the file goes.
    package func finish(_ work: RosterImport, vault: Vault) throws {
        let report = try work.report.map {
            try vault.seal(JSONText.encode($0), for: .rosterReport)
        }
        try execute(
            """
            update roster_imports
            set state = \(work.state), sealed_file = null, sealed_report = \(report),
                finished_at = \(work.finishedAt)
            where id = \(work.id) and state = 'waiting'
            """
        )
    }

    /// The text of a file that waits, nil once its import has ended.
    package func rosterFile(_ id: RosterImport.ID, vault: Vault) throws -> String? {
        try value("select sealed_file from roster_imports where id = \(id)", as: String.self)
            .map { try vault.open($0, for: .rosterFile) }
    }

    /// The import of that identity.
    package func rosterImport(_ id: RosterImport.ID, vault: Vault) throws -> RosterImport? {
        try row("\(Self.selectImports) where id = \(id)")
            .map { try RosterImport(row: $0, vault: vault) }
    }

    /// The last imports of a batch, newest first.
    package func rosterImports(
        of batch: Batch.ID,
        limit: Int,
        vault: Vault,
    ) throws -> [RosterImport] {
        try rows(
            """
            \(Self.selectImports)
            where batch_id = \(batch)
            order by created_at desc, id desc
            limit \(limit)
            """
        ).map { try RosterImport(row: $0, vault: vault) }
    }

    /// Whether a file of the batch still waits.
    package func isRosterWaiting(of batch: Batch.ID) throws -> Bool {
        try exists(
            """
            select id
            from roster_imports
            where batch_id = \(batch) and state = 'waiting'
            """
        )
    }

    private static var selectImports: Statement {
        """
        select id, batch_id, staff_id, created_at, state, sealed_report, finished_at
        from roster_imports
        """
    }
}

extension RosterImport {
    fileprivate init(row: Row, vault: Vault) throws {
        self.init(
            id: try row["id"],
            batch: try row["batch_id"],
            staff: try row["staff_id"],
            createdAt: try row["created_at"],
            state: try row["state"],
            report: try row["sealed_report", String?.self].map {
                try JSONText.decode(RosterReport.self, vault.open($0, for: .rosterReport))
            },
            finishedAt: try row["finished_at"],
        )
    }
}

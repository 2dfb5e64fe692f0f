package import Domain
import Foundation

extension Transaction {
    /// Keeps an entry for ever.
    package func insert(_ entry: AuditEntry) throws {
        try execute(
            """
            insert into audit_entries (id, at, centre_id, principal_kind, principal_name, action,
                subject_kind, subject, facts)
            values (\(entry.id), \(entry.at), \(entry.centre), \(entry.principalKind), \(entry.principalName),
                \(entry.action), \(entry.subjectKind), \(entry.subject), \(entry.facts))
            """
        )
    }

    /// The entries about one thing, oldest first.
    package func auditEntries(about kind: String, _ subject: String) throws -> [AuditEntry] {
        try rows(
            """
            \(Self.selectAudit)
            where subject_kind = \(kind) and subject = \(subject)
            order by at, id
            """
        ).map(AuditEntry.init(row:))
    }

    /// A centre's newest entries whose action, subject or principal contains the text.
    package func auditEntries(
        of centre: Centre.ID,
        matching text: String,
        limit: Int,
    ) throws -> [AuditEntry] {
        let pattern = text.likePattern
        return try rows(
            """
            \(Self.selectAudit)
            where centre_id = \(centre) and (action like \(pattern) escape '!'
                or subject like \(pattern) escape '!'
                or principal_name like \(pattern) escape '!')
            order by at desc, id
            limit \(limit)
            """
        ).map(AuditEntry.init(row:))
    }

    private static var selectAudit: Statement {
        """
        select id, at, centre_id, principal_kind, principal_name, action, subject_kind, subject,
            facts
        from audit_entries
        """
    }
}

extension AuditEntry {
    fileprivate init(row: Row) throws {
        self.init(
            id: try row["id"],
            at: try row["at"],
            centre: try row["centre_id"],
            principalKind: try row["principal_kind"],
            principalName: try row["principal_name"],
            action: try row["action"],
            subjectKind: try row["subject_kind"],
            subject: try row["subject"],
            facts: try row["facts"],
        )
    }
}

extension String {
    /// The text as a pattern of `like … escape '!'` that finds it anywhere.
    package var likePattern: String {
        let escaped = map { "!%_".contains($0) ? "!\($0)" : String($0) }.joined()
        return "%\(escaped)%"
    }
}

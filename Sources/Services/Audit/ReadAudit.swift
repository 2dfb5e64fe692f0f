package import Domain
import Storage

extension Services {
    /// The newest entries of the centre's audit log that contain the text.
    package func auditEntries(
        by staff: Staff,
        matching text: String,
        limit: Int,
    ) async throws -> [AuditEntry] {
        try staff.require(.viewAudit)
        return try await database.read {
            try $0.auditEntries(of: staff.centre, matching: text.trimmed, limit: limit)
        }
    }
}

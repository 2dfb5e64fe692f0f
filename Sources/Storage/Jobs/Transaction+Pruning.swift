package import Foundation

extension Transaction {
    /// Removes codes, wrong tries, readings, questions and unfinished wishes older than a moment,
    /// and sessions that ended before one; returns how many rows went.
    package func prune(olderThan old: Date, endedBefore ended: Date) throws -> Int {
        let statements: [Statement] = [
            "delete from sessions where expires_at < \(ended)",
            "delete from sign_in_codes where sent_at < \(old)",
            "delete from password_failures where failed_at < \(old)",
            "delete from staff_sign_in_failures where failed_at < \(old)",
            "delete from roster_tries where tried_at < \(old)",
            "delete from captchas where made_at < \(old)",
            "delete from document_readings where read_at < \(old)",
            "delete from sign_in_readings where read_at < \(old)",
            "delete from account_joins where begun_at < \(old)",
            """
            delete from upload_parts
            where upload_id in (
                select id from uploads where photo_id is null and created_at < \(old)
            )
            """,
            "delete from uploads where photo_id is null and created_at < \(old)",
            "delete from helper_links where photo_id is null and expires_at < \(old)",
        ]
        return try statements.reduce(0) { try $0 + execute($1) }
    }
}

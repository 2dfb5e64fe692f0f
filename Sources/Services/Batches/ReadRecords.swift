package import Domain
import Storage

extension Services {
    /// The study records of an account, newest first, with where their orders stand.
    package func records(of account: Account) async throws -> [StudyRecord] {
        try await database.read { try records(of: account, in: $0) }
    }

    func records(of account: Account, in tx: Transaction) throws -> [StudyRecord] {
        let levels = try tx.levels()
        return try tx.enrolments(of: account.id, vault: vault).compactMap { enrolment in
            guard let batch = try tx.batch(enrolment.batch),
                let school = try tx.school(batch.school),
                let level = levels.first(where: { $0.code == enrolment.identity.levelCode })
            else { return nil }
            return StudyRecord(
                enrolment: enrolment,
                batch: batch,
                school: school,
                level: level,
                order: try tx.order(of: enrolment.id).flatMap {
                    try tx.orderSummary($0.id, vault: vault)
                },
            )
        }
    }
}

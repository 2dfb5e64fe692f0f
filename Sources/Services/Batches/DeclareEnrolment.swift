package import Domain
import Storage

extension Services {
    /// Starts an enrolment by what the student states; reviewers see that nothing else says so.
    package func declareEnrolment(
        _ declaration: Declaration,
        batch code: FeatureCode,
        by account: Account,
    ) async throws -> Enrolment.ID {
        let offer = try await offer(code)
        try offer.batch.policy.requireWay(.declaration)
        let entry = try declaration.checked(levels: offer.batch.levels)
        let source = try source(
            entry,
            provedBy: .declaration,
            as: .enrolmentDeclared,
            school: offer.school
        )
        return try await database.write { tx in
            try enrol(account, in: offer, by: source, tx: tx)
        }
    }
}

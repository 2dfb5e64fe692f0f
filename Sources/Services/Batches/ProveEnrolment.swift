package import Domain
import Storage

extension Services {
    /// Compares the typed ending of the ID number with the one that the code carries.
    package func proveLastFour(
        _ id: Enrolment.ID,
        typed: String,
        by account: Account,
    ) async throws {
        let lastFour = try LastFour(typed)
        // A wrong try is counted, so it must be saved: the refusal is thrown after the commit.
        let refusal = try await changeOwnEnrolment(id, of: account) {
            enrolment,
            tx -> BatchError? in
            guard try !enrolment.prove(lastFour, at: now()) else { return nil }
            try record(
                .lastFourWrong,
                .enrolment(id),
                by: .student(account.id),
                in: tx
            )
            let left = Enrolment.maximumTries - enrolment.wrongTries
            return left == 0 ? .lastFourUsedUp : .lastFourWrong(triesLeft: left)
        }
        if let refusal { throw refusal }
    }

    func changeOwnEnrolment<T: Sendable>(
        _ id: Enrolment.ID,
        of account: Account,
        _ change: @escaping @Sendable (inout Enrolment, Transaction) throws -> T,
    ) async throws -> T {
        let result: T? = try await database.write { tx in
            guard var enrolment = try tx.enrolment(id, vault: vault)?.enrolment,
                enrolment.account == account.id
            else { return nil }
            let result = try change(&enrolment, tx)
            try tx.save(enrolment)
            return result
        }
        guard let result else {
            try await refuse(.enrolment(id), to: .student(account.id), as: BatchError.notFound)
        }
        return result
    }
}

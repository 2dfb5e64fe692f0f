package import Domain
import Storage

extension Services {
    /// A study record with what may be typed, asked for and corrected, open or not.
    package func study(_ id: Enrolment.ID, by account: Account) async throws -> StudyDetail {
        let found = try await database.read { tx -> StudyDetail? in
            guard let enrolment = try tx.enrolment(id, vault: vault)?.enrolment,
                enrolment.account == account.id
            else { return nil }
            return try study(of: enrolment, in: tx)
        }
        guard let found else {
            try await refuse(.enrolment(id), to: .student(account.id), as: BatchError.notFound)
        }
        return found
    }

    /// Keeps what the student typed of the fields that are open to her; everything that is wrong
    /// is told at once.
    package func fillIn(
        _ id: Enrolment.ID,
        _ typed: [StudyField: String],
        by account: Account,
    ) async throws {
        try await changeOwnEnrolment(id, of: account) { enrolment, tx in
            let study = try study(of: enrolment, in: tx)
            guard study.mayType else { throw EnrolmentError.handedIn }
            var values: [StudyField: String] = [:]
            var faults: [StudyFault] = []
            for field in study.typed {
                do throws(StudyFault) {
                    values[field] = try field.checked(
                        typed[field] ?? "",
                        levels: study.offer.batch.levels
                    )
                } catch {
                    faults.append(error)
                }
            }
            guard faults.isEmpty else { throw EnrolmentError.fieldsWrong(faults) }
            enrolment.set(enrolment.identity.setting(values))
            try tx.saveIdentity(of: enrolment, vault: vault)
            try record(
                .enrolmentFilledIn,
                .enrolment(id),
                by: .student(account.id),
                centre: study.offer.centre.id,
                facts: ["fields": study.typed.map(\.rawValue).joined(separator: " ")],
                in: tx,
            )
        }
    }

    func study(of enrolment: Enrolment, in tx: Transaction) throws -> StudyDetail {
        guard let batch = try tx.batch(enrolment.batch), let school = try tx.school(batch.school),
            let centre = try tx.centre(batch.centre)
        else { preconditionFailure("foreign keys keep batch, school and centre of an enrolment") }
        let levels = try tx.levels()
        return StudyDetail(
            enrolment: enrolment,
            offer: BatchOffer(
                batch: batch,
                school: school,
                centre: centre,
                levels: batch.taken(among: levels),
                openUntil: batch.policy.windows.map(\.to).max() ?? batch.createdAt,
            ),
            levels: levels,
            order: try tx.order(of: enrolment.id),
            corrections: try tx.corrections(of: enrolment.id, vault: vault),
        )
    }
}

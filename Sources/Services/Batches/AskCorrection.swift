package import Domain
import Storage

extension Services {
    /// Asks staff to put one fact of a study record right.
    package func askCorrection(
        of id: Enrolment.ID,
        _ field: StudyField,
        wanted: String,
        remark: String,
        by account: Account,
    ) async throws -> Correction.ID {
        try await changeOwnEnrolment(id, of: account) { enrolment, tx in
            let study = try study(of: enrolment, in: tx)
            guard enrolment.provedAt != nil, study.fields.rules[field] == .correctable else {
                throw EnrolmentError.correctionNotOffered
            }
            guard study.mayCorrect else {
                throw EnrolmentError.correctionTooLate(contact: study.offer.centre.contact)
            }
            guard study.correctable.contains(field) else { throw EnrolmentError.correctionWaiting }
            let correction = Correction(
                id: self.id(),
                enrolment: id,
                field: field,
                before: enrolment.identity.value(field, school: study.offer.school),
                wanted: try checked(field, wanted, levels: study.offer.levels),
                remark: remark.trimmed,
                createdAt: now(),
                dueAt: calendar.endOfWorkingDay(Correction.workingDays, after: now()),
            )
            try Correction.require(correction.remark)
            try tx.insert(correction, vault: vault)
            try record(
                .correctionAsked,
                .enrolment(id),
                by: .student(account.id),
                centre: study.offer.centre.id,
                facts: ["field": field.rawValue],
                in: tx,
            )
            return correction.id
        }
    }

    private func checked(
        _ field: StudyField,
        _ wanted: String,
        levels: [EducationLevel],
    ) throws -> String {
        let level = field == .level ? levels.first { $0.isMeant(by: wanted) } : nil
        do throws(StudyFault) {
            return try field.checked(level?.code ?? wanted, levels: levels.map(\.code))
        } catch {
            throw EnrolmentError.fieldsWrong([error])
        }
    }
}

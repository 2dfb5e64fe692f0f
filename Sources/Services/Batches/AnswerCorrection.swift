package import Domain
import Storage

extension Services {
    /// The wishes that a member of staff may answer: the next ones due first, answered ones last.
    package func corrections(by staff: Staff, limit: Int) async throws -> [CorrectionCase] {
        try staff.require(.answerCorrections)
        return try await database.read { tx in
            let found = try tx.corrections(
                of: staff.centre,
                school: staff.school,
                limit: limit,
                vault: vault,
            )
            return try found.compactMap { try correctionCase($0, for: staff, in: tx) }
        }
    }

    /// One wish with the record that it is about.
    package func correction(
        _ id: Correction.ID,
        by staff: Staff,
    ) async throws -> CorrectionCase {
        try staff.require(.answerCorrections)
        return try await database.read { tx in
            guard let correction = try tx.correction(id, vault: vault),
                let found = try correctionCase(correction, for: staff, in: tx)
            else { throw BatchError.notFound }
            return found
        }
    }

    /// Accepts a wish, which changes the record, or refuses it with a reason.
    package func answerCorrection(
        _ id: Correction.ID,
        accepting: Bool,
        answer: String,
        by staff: Staff,
    ) async throws {
        try staff.require(.answerCorrections)
        try await database.write { tx in
            guard var correction = try tx.correction(id, vault: vault),
                try correctionCase(correction, for: staff, in: tx) != nil,
                var enrolment = try tx.enrolment(correction.enrolment, vault: vault)?.enrolment
            else { throw BatchError.notFound }
            try correction.settle(accepting: accepting, answer: answer, by: staff.id, at: now())
            guard try tx.save(correction, vault: vault) else {
                throw EnrolmentError.correctionAnswered
            }
            if accepting {
                try requireReachable(enrolment, in: tx)
                enrolment.set(enrolment.identity.setting([correction.field: correction.wanted]))
                try tx.saveIdentity(of: enrolment, vault: vault)
            }
            try record(
                accepting ? .correctionAccepted : .correctionRefused,
                .enrolment(enrolment.id),
                by: .staff(staff.id),
                centre: staff.centre,
                facts: ["field": correction.field.rawValue],
                in: tx,
            )
        }
    }

    /// A photo that was approved meanwhile went on with the record as it was.
    private func requireReachable(_ enrolment: Enrolment, in tx: Transaction) throws {
        let study = try study(of: enrolment, in: tx)
        guard study.mayCorrect else {
            throw EnrolmentError.correctionTooLate(contact: study.offer.centre.contact)
        }
    }

    private func correctionCase(
        _ correction: Correction,
        for staff: Staff,
        in tx: Transaction,
    ) throws -> CorrectionCase? {
        guard let enrolment = try tx.enrolment(correction.enrolment, vault: vault)?.enrolment,
            let batch = try tx.batch(enrolment.batch), batch.centre == staff.centre,
            staff.school == nil || staff.school == batch.school,
            let school = try tx.school(batch.school)
        else { return nil }
        return CorrectionCase(
            correction: correction,
            identity: enrolment.identity,
            batch: batch,
            school: school,
            levels: try tx.levels(),
            order: try tx.order(of: enrolment.id)?.number,
        )
    }
}

package import Domain
import Foundation
import Storage

extension Services {
    /// Who of a batch's roster has taken part: for the centre and for the school's own registrar.
    package func participation(
        in id: Batch.ID,
        _ filter: ParticipationFilter,
        by staff: Staff,
    ) async throws -> ParticipationReport {
        try staff.require(.viewParticipation)
        return try await database.read { tx in
            let batch = try participationBatch(id, of: staff, in: tx)
            guard let school = try tx.school(batch.school) else { throw BatchError.notFound }
            return ParticipationReport(
                batch: batch,
                school: school,
                levels: batch.taken(among: try tx.levels()),
                filter: filter,
                students: try participants(of: batch, in: tx),
                lastReminder: try lastReminder(in: id, tx),
            )
        }
    }

    private func lastReminder(in batch: Batch.ID, _ tx: Transaction) throws -> LastReminder? {
        let name = AuditAction.participantsReminded.rawValue
        let entries = try tx.auditEntries(about: "batch", batch.description)
        return try entries.last { $0.action == name }.map { entry in
            let facts = try JSONText.decode([String: String].self, entry.facts)
            func count(_ name: String) -> Int { facts[name].flatMap(Int.init) ?? 0 }
            return LastReminder(
                at: entry.at,
                result: ReminderResult(
                    sent: count("sent"),
                    tooSoon: count("tooSoon"),
                    withoutAccount: count("withoutAccount"),
                ),
            )
        }
    }

    /// The same students to take along, with whole names; that is on record.
    package func downloadParticipation(
        in id: Batch.ID,
        _ filter: ParticipationFilter,
        by staff: Staff,
    ) async throws -> ParticipationReport {
        let report = try await participation(in: id, filter, by: staff)
        try await database.write { tx in
            try record(
                .participationDownloaded,
                .batch(id),
                by: .staff(staff.id),
                centre: staff.centre,
                facts: ["students": String(report.found.count)],
                in: tx
            )
        }
        return report
    }

    /// A batch of the centre, and of the own school where somebody works for one.
    func participationBatch(
        _ id: Batch.ID,
        of staff: Staff,
        in tx: Transaction
    ) throws -> Batch {
        let batch = try batch(id, of: staff, in: tx)
        guard staff.school == nil || staff.school == batch.school else {
            throw BatchError.notFound
        }
        return batch
    }

    /// The students of a batch's roster, each with how far they are.
    ///
    /// A student is known again by student number and level, whichever proof was used, or by the
    /// document that roster and declaration carry.
    func participants(of batch: Batch, in tx: Transaction) throws -> [Participant] {
        var byNumber: [String: EnrolledStudent] = [:]
        var byFingerprint: [String: EnrolledStudent] = [:]
        for student in try tx.enrolledStudents(of: batch.id) {
            byFingerprint[student.codeFingerprint] = student
            if !student.studentNumber.isEmpty {
                byNumber["\(student.levelCode) \(student.studentNumber)"] = student
            }
        }
        return try tx.rosterEntries(of: batch.id, vault: vault).map { entry in
            let known =
                byNumber["\(entry.levelCode) \(entry.studentNumber)"]
                ?? [BatchPolicy.Proof.roster, .declaration].lazy
                .compactMap { byFingerprint[recordFingerprint(entry, provedBy: $0)] }.first
            return Participant(
                entry: entry,
                standing: ParticipationStanding(known?.order, policy: batch.policy),
                order: known?.order,
                account: known?.account,
            )
        }
    }
}

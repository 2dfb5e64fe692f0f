package import Domain
import Foundation
import Storage
import Views

extension Services {
    /// Reminds those of a roster's students whose turn it is and who have an account: each at most
    /// once in 24 hours.
    ///
    /// Nobody is reminded of what can no longer be done.
    package func remindParticipants(
        in id: Batch.ID,
        _ filter: ParticipationFilter,
        by staff: Staff,
    ) async throws -> ReminderResult {
        try staff.require(.viewParticipation)
        return try await database.write { tx in
            let batch = try participationBatch(id, of: staff, in: tx)
            guard let school = try tx.school(batch.school) else { throw BatchError.notFound }
            var (sent, tooSoon, withoutAccount) = (0, 0, 0)
            for student in try participants(of: batch, in: tx)
            where filter.wants(student) && canGoOn(student, in: batch) {
                guard let account = try account(of: student, in: tx) else {
                    withoutAccount += 1
                    continue
                }
                let isDue = try tx.takeReminder(
                    of: account,
                    in: id,
                    since: now().addingTimeInterval(-86_400),
                    at: now(),
                )
                guard isDue else {
                    tooSoon += 1
                    continue
                }
                try tell(account, notice(for: student, in: batch, of: school), in: tx)
                sent += 1
            }
            try record(
                .participantsReminded,
                .batch(id),
                by: .staff(staff.id),
                centre: staff.centre,
                facts: [
                    "sent": String(sent), "tooSoon": String(tooSoon),
                    "withoutAccount": String(withoutAccount),
                ],
                in: tx
            )
            return ReminderResult(
                sent: sent,
                tooSoon: tooSoon,
                withoutAccount: withoutAccount
            )
        }
    }

    private func canGoOn(_ student: Participant, in batch: Batch) -> Bool {
        guard student.standing.isWithStudent else { return false }
        guard let order = student.order else {
            // Why not is no matter here; only whether somebody could enrol now.
            return (try? batch.policy.windows.openUntil(at: now(), hours: nil)) != nil
        }
        if student.standing == .unpaid, order.lines.capture == .submitted { return true }
        return order.lines.capture.after(.photoAccepted) != nil
            && order.hindrance(policy: batch.policy, at: now()) == nil
    }

    /// Who enrolled, or whose account carries the document of the roster.
    private func account(of student: Participant, in tx: Transaction) throws -> Account.ID? {
        if let account = student.account { return account }
        // A number of no known kind belongs to no account.
        guard let number = try? DocumentNumber(ofAnyKind: student.entry.documentNumber) else {
            return nil
        }
        return try tx.accountID(documentFingerprint: fingerprint(number))
    }

    private func notice(for student: Participant, in batch: Batch, of school: School) -> Notice {
        let link = student.order.map { Link.order($0.id) } ?? .batch(batch.featureCode)
        return .participation(
            student.standing,
            school: school.name,
            address: publicURL + link.path
        )
    }
}

package import Domain
package import Foundation

/// An enrolment of a batch with its order, as it is laid beside the roster.
package struct EnrolledStudent: Sendable {
    package let codeFingerprint: String
    package let levelCode: String
    package let studentNumber: String
    package let account: Account.ID
    package let isConfirmed: Bool
    package let order: Order?
}

extension Transaction {
    /// Every student of a batch's roster.
    package func rosterEntries(of batch: Batch.ID, vault: Vault) throws -> [RosterEntry] {
        try rows("select sealed_entry from roster_entries where batch_id = \(batch)").map {
            try JSONText.decode(
                RosterEntry.self,
                vault.open($0["sealed_entry"], for: .rosterEntry)
            )
        }
    }

    /// Every enrolment of a batch, those that were confirmed last.
    package func enrolledStudents(of batch: Batch.ID) throws -> [EnrolledStudent] {
        try rows(
            """
            select e.code_fingerprint, e.level_code as enrolled_level, e.student_number,
                e.account_id as enrolled_account, e.confirmed_at, \(Order.columns)
            from enrolments e
            left join orders o on o.enrolment_id = e.id
            where e.batch_id = \(batch)
            order by case when e.confirmed_at is null then 0 else 1 end, e.created_at
            """
        ).map { row in
            EnrolledStudent(
                codeFingerprint: try row["code_fingerprint"],
                levelCode: try row["enrolled_level"],
                studentNumber: try row["student_number"],
                account: try row["enrolled_account"],
                isConfirmed: try row["confirmed_at", Date?.self] != nil,
                order: try row["order_id", Order.ID?.self] == nil ? nil : Order(row: row),
            )
        }
    }

    /// Notes a reminder, unless the account had one about this batch after `since`; returns whether
    /// it may be sent.
    package func takeReminder(
        of account: Account.ID,
        in batch: Batch.ID,
        since: Date,
        at now: Date,
    ) throws -> Bool {
        try execute(
            """
            insert into participation_reminders (batch_id, account_id, reminded_at)
            values (\(batch), \(account), \(now))
            on conflict (batch_id, account_id) do update
            set reminded_at = \(now)
            where participation_reminders.reminded_at <= \(since)
            """
        ) == 1
    }
}

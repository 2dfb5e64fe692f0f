package import Domain

extension Transaction {
    /// An account's enrolments in every batch, newest first.
    package func enrolments(of account: Account.ID, vault: Vault) throws -> [Enrolment] {
        try rows(
            """
            select id
            from enrolments
            where account_id = \(account)
            order by created_at desc, id
            """
        ).compactMap { try enrolment($0["id", Enrolment.ID.self], vault: vault)?.enrolment }
    }

    /// Whether an account has confirmed the record of that level and student number in a batch by
    /// another enrolment than this one.
    package func isRecordAdded(
        by account: Account.ID,
        in batch: Batch.ID,
        level: String,
        studentNumber: String,
        besides enrolment: Enrolment.ID,
    ) throws -> Bool {
        try exists(
            """
            select id
            from enrolments
            where account_id = \(account) and batch_id = \(batch) and level_code = \(level)
                and student_number = \(studentNumber) and id <> \(enrolment)
                and confirmed_at is not null
            """
        )
    }

    /// Whether an account has confirmed another record with a centre.
    package func hasRecord(
        _ account: Account.ID,
        with centre: Centre.ID,
        besides enrolment: Enrolment.ID,
    ) throws -> Bool {
        try exists(
            """
            select e.id
            from enrolments e
            join batches b on b.id = e.batch_id
            where e.account_id = \(account) and b.centre_id = \(centre) and e.id <> \(enrolment)
                and e.confirmed_at is not null
            """
        )
    }

    /// How many enrolments of a batch were confirmed.
    package func confirmedCount(in batch: Batch.ID) throws -> Int {
        try value(
            """
            select count(*)
            from enrolments
            where batch_id = \(batch) and confirmed_at is not null
            """,
            as: Int.self,
        ) ?? 0
    }

    /// Saves what is known of the record, after the student or staff changed it.
    package func saveIdentity(of enrolment: Enrolment, vault: Vault) throws {
        let identity = try JSONText.encode(enrolment.identity)
        try execute(
            """
            update enrolments
            set sealed_identity = \(try vault.seal(identity, for: .captureIdentity)),
                student_number = \(enrolment.identity.studentNumber),
                level_code = \(enrolment.identity.levelCode)
            where id = \(enrolment.id)
            """
        )
    }
}

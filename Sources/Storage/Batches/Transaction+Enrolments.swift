package import Domain
package import Foundation

/// An enrolment as it is stored: what the code said is sealed.
package struct StoredEnrolment: Sendable {
    package var enrolment: Enrolment
    package let codeFingerprint: String

    package init(enrolment: Enrolment, codeFingerprint: String) {
        self.enrolment = enrolment
        self.codeFingerprint = codeFingerprint
    }
}

extension Transaction {
    /// Adds an enrolment, with the code's payload sealed as it was read.
    package func insert(
        _ stored: StoredEnrolment,
        payload: String,
        vault: Vault,
    ) throws {
        let enrolment = stored.enrolment
        let identity = try JSONText.encode(enrolment.identity)
        try execute(
            """
            insert into enrolments (id, account_id, batch_id, code_fingerprint, sealed_payload,
                sealed_identity, student_number, level_code, wrong_tries, created_at)
            values (\(enrolment.id), \(enrolment.account), \(enrolment.batch),
                \(stored.codeFingerprint), \(try vault.seal(payload, for: .capturePayload)),
                \(try vault.seal(identity, for: .captureIdentity)),
                \(enrolment.identity.studentNumber), \(enrolment.identity.levelCode),
                \(enrolment.wrongTries), \(enrolment.createdAt))
            """
        )
    }

    /// Keeps a code that could not be read, bound to the student; returns whether it is new.
    package func keepCaptureCode(
        _ payload: String,
        fingerprint: String,
        of account: Account.ID,
        in batch: Batch.ID,
        at now: Date,
        vault: Vault,
    ) throws -> Bool {
        try execute(
            """
            insert into kept_capture_codes (account_id, batch_id, code_fingerprint,
                sealed_payload, kept_at)
            values (\(account), \(batch), \(fingerprint),
                \(try vault.seal(payload, for: .capturePayload)), \(now))
            on conflict do nothing
            """
        ) == 1
    }

    /// The enrolment of that identity, locked for change where the engine locks rows.
    package func enrolment(_ id: Enrolment.ID, vault: Vault) throws -> StoredEnrolment? {
        try row(
            """
            \(Self.selectEnrolments) where id = \(id)
            \(isWritable ? "\(postgres: "for update")" : "")
            """
        ).map { try StoredEnrolment(row: $0, vault: vault) }
    }

    /// An account's enrolment in a batch by the same code, if there is one.
    package func enrolment(
        of account: Account.ID,
        in batch: Batch.ID,
        codeFingerprint: String,
        vault: Vault,
    ) throws -> StoredEnrolment? {
        try row(
            """
            \(Self.selectEnrolments)
            where account_id = \(account) and batch_id = \(batch)
                and code_fingerprint = \(codeFingerprint)
            """
        ).map { try StoredEnrolment(row: $0, vault: vault) }
    }

    /// Whether another account has confirmed this code in the batch.
    package func isCodeTaken(
        _ codeFingerprint: String,
        in batch: Batch.ID,
        besides account: Account.ID,
    ) throws -> Bool {
        try exists(
            """
            select id from enrolments
            where batch_id = \(batch) and code_fingerprint = \(codeFingerprint)
                and account_id <> \(account) and confirmed_at is not null
            """
        )
    }

    /// Saves the tries, the proof and the confirmation.
    package func save(_ enrolment: Enrolment) throws {
        try execute(
            """
            update enrolments
            set wrong_tries = \(enrolment.wrongTries), proved_at = \(enrolment.provedAt),
                confirmed_at = \(enrolment.confirmedAt)
            where id = \(enrolment.id)
            """
        )
    }

    private static var selectEnrolments: Statement {
        """
        select id, account_id, batch_id, code_fingerprint, sealed_identity, wrong_tries,
            created_at, proved_at, confirmed_at
        from enrolments
        """
    }
}

extension StoredEnrolment {
    fileprivate init(row: Row, vault: Vault) throws {
        let identity = try vault.open(row["sealed_identity"], for: .captureIdentity)
        self.init(
            enrolment: Enrolment(
                id: try row["id"],
                account: try row["account_id"],
                batch: try row["batch_id"],
                identity: try JSONText.decode(CaptureIdentity.self, identity),
                createdAt: try row["created_at"],
                wrongTries: try row["wrong_tries"],
                provedAt: try row["proved_at"],
                confirmedAt: try row["confirmed_at"],
            ),
            codeFingerprint: try row["code_fingerprint"],
        )
    }
}

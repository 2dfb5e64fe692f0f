package import Domain
package import Foundation

extension Transaction {
    /// Removes all that tells whose an account was; its row stays, without a person, for the
    /// orders that must be kept.
    package func deleteAccount(
        _ id: Account.ID,
        messageFingerprint: String?,
        at now: Date,
        vault: Vault,
    ) throws {
        try execute(
            """
            delete from sign_in_codes
            where account_id = \(id) or phone_fingerprint in (
                select fingerprint from account_identities
                where account_id = \(id) and kind = 'phone')
            """
        )
        try execute("delete from messages where address_fingerprint = \(messageFingerprint)")
        try execute("delete from account_identities where account_id = \(id)")
        try execute("delete from account_joins where account_id = \(id) or other_id = \(id)")
        try execute("delete from sessions where account_id = \(id)")
        try execute("delete from document_readings where account_id = \(id)")
        try execute("delete from identity_checks where account_id = \(id)")
        try execute("delete from avatars where account_id = \(id)")
        try execute("delete from kept_capture_codes where account_id = \(id)")
        try execute("delete from roster_tries where account_id = \(id)")
        try execute(
            """
            delete from contests
            where order_id in (select id from orders where account_id = \(id))
            """
        )
        try execute(
            """
            delete from appeals
            where sanction_id in (
                select s.id
                from sanctions s
                join orders o on o.id = s.order_id
                where o.account_id = \(id))
            """
        )
        try execute("delete from participation_reminders where account_id = \(id)")
        try execute(
            """
            update accounts
            set masked_phone = '', password_hash = null, password_set_at = null,
                sealed_profile = null, deleted_at = \(now)
            where id = \(id)
            """
        )
        try execute("update orders set sealed_contact = null where account_id = \(id)")
        try emptyEnrolments(of: id, vault: vault)
        try deleteUploadedParts(of: id)
    }

    /// Takes the person out of the study records that led to no photo that must be kept; their
    /// codes are free again.
    private func emptyEnrolments(of account: Account.ID, vault: Vault) throws {
        let empty = try rows(
            """
            select e.id, e.sealed_identity
            from enrolments e
            left join orders o on o.enrolment_id = e.id
            where e.account_id = \(account) and (o.id is null or o.capture = 'cancelled')
            """
        )
        for row in empty {
            let id = try row["id", Enrolment.ID.self]
            let text = try vault.open(row["sealed_identity"], for: .captureIdentity)
            try execute("delete from corrections where enrolment_id = \(id)")
            let identity = try JSONText.decode(CaptureIdentity.self, text).withoutPerson
            try execute(
                """
                update enrolments
                set code_fingerprint = \("deleted \(id)"), student_number = '',
                    sealed_payload = \(try vault.seal("", for: .capturePayload)),
                    sealed_identity = \(try vault.seal(
                        JSONText.encode(identity), for: .captureIdentity))
                where id = \(id)
                """
            )
        }
    }

    private func deleteUploadedParts(of account: Account.ID) throws {
        try execute(
            """
            delete from upload_parts
            where upload_id in (
                select u.id
                from uploads u
                join orders o on o.id = u.order_id
                where o.account_id = \(account))
            """
        )
    }
}

extension CaptureIdentity {
    /// The same school and level of nobody.
    fileprivate var withoutPerson: CaptureIdentity {
        CaptureIdentity(
            maskedName: "",
            maskedDocumentNumber: "",
            schoolCode: schoolCode,
            levelCode: levelCode,
            studentNumber: "",
            major: "",
            captureNumber: "",
            documentEnding: "",
        )
    }
}

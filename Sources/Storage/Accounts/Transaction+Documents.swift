package import Domain
package import Foundation

extension Transaction {
    /// The account of a document, found by the fingerprint of its kind and number.
    package func accountID(documentFingerprint: String) throws -> Account.ID? {
        try value(
            """
            select account_id from account_identities
            where kind = 'document' and fingerprint = \(documentFingerprint)
            """,
            as: Account.ID.self,
        )
    }

    /// The document that signs an account in, if one is linked.
    package func document(of account: Account.ID, vault: Vault) throws -> LinkedDocument? {
        try row(
            """
            select document_kind, sealed, linked_at
            from account_identities
            where account_id = \(account) and kind = 'document'
            """
        ).map { row in
            let text = try vault.open(row["sealed"], for: .document)
            return LinkedDocument(
                number: try DocumentNumber(text, of: row["document_kind"]),
                linkedAt: try row["linked_at"],
            )
        }
    }

    /// Links a document to an account in place of the one before; a number that another account
    /// took meanwhile is a `StorageError.uniqueViolation`.
    package func link(
        _ number: DocumentNumber,
        fingerprint: String,
        to account: Account.ID,
        at now: Date,
        vault: Vault,
    ) throws {
        try execute(
            "delete from account_identities where account_id = \(account) and kind = 'document'"
        )
        try execute(
            """
            insert into account_identities (account_id, kind, document_kind, fingerprint, sealed,
                linked_at)
            values (\(account), 'document', \(number.kind), \(fingerprint),
                \(try vault.seal(number.text, for: .document)), \(now))
            """
        )
    }

    /// Keeps what was read of a document until it is confirmed, in place of what was read before.
    package func saveReading(
        _ offer: DocumentOffer,
        of account: Account.ID,
        at now: Date,
        vault: Vault,
    ) throws {
        let sealed = try vault.seal(JSONText.encode(offer), for: .documentReading)
        try deleteReading(of: account)
        try execute(
            """
            insert into document_readings (account_id, sealed_reading, read_at)
            values (\(account), \(sealed), \(now))
            """
        )
    }

    /// What was read of an account's document after a moment.
    package func reading(
        of account: Account.ID,
        since: Date,
        vault: Vault,
    ) throws -> DocumentOffer? {
        try row(
            """
            select sealed_reading from document_readings
            where account_id = \(account) and read_at > \(since)
            """
        ).map { row in
            let text = try vault.open(row["sealed_reading"], for: .documentReading)
            return try JSONText.decode(DocumentOffer.self, text)
        }
    }

    /// Forgets what was read.
    package func deleteReading(of account: Account.ID) throws {
        try execute("delete from document_readings where account_id = \(account)")
    }
}

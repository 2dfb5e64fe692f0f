package import Domain
package import Foundation

extension Transaction {
    /// Keeps what was read of a document for the visitor who sent its picture from an address.
    package func insert(
        _ reading: SignInReading,
        visitorFingerprint: String,
        address: String,
        at now: Date,
        vault: Vault,
    ) throws {
        let sealed = try vault.seal(JSONText.encode(reading.number), for: .documentReading)
        try execute(
            """
            insert into sign_in_readings (id, visitor_fingerprint, address, sealed_number, read_at)
            values (\(reading.id), \(visitorFingerprint), \(address), \(sealed), \(now))
            """
        )
    }

    /// What was read for a visitor after a moment; nothing for anybody else.
    package func signInReading(
        _ id: SignInReading.ID,
        visitorFingerprint: String,
        since: Date,
        vault: Vault,
    ) throws -> SignInReading? {
        try value(
            """
            select sealed_number
            from sign_in_readings
            where id = \(id) and visitor_fingerprint = \(visitorFingerprint)
                and read_at > \(since)
            """,
            as: String.self,
        ).map { sealed in
            let text = try vault.open(sealed, for: .documentReading)
            return SignInReading(
                id: id,
                number: try JSONText.decode(DocumentOffer.Field.self, text)
            )
        }
    }

    /// When pictures were read for an address since a moment.
    package func signInReadingTimes(address: String, since: Date) throws -> [Date] {
        try rows(
            """
            select read_at from sign_in_readings
            where address = \(address) and read_at > \(since)
            """
        ).map { try $0["read_at"] }
    }

    /// Forgets a number that was read, once it signed somebody in.
    package func emptySignInReading(_ id: SignInReading.ID) throws {
        try execute(
            """
            update sign_in_readings
            set visitor_fingerprint = '', sealed_number = ''
            where id = \(id)
            """
        )
    }
}

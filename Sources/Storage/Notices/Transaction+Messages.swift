package import Domain
package import Foundation

extension Transaction {
    /// Keeps a message that is to be sent; address and text are sealed.
    package func insert(
        _ message: OutgoingMessage,
        channel: String,
        at now: Date,
        vault: Vault,
    ) throws {
        try execute(
            """
            insert into messages (id, channel, sealed_address, address_fingerprint, sealed_text,
                created_at)
            values (\(message.id), \(channel),
                \(try vault.seal(message.address, for: .messageAddress)),
                \(vault.fingerprint(message.address, for: .messageAddress)),
                \(try vault.seal(message.text, for: .messageText)), \(now))
            """
        )
    }

    /// A message that has not been sent yet.
    package func unsentMessage(
        _ id: OutgoingMessage.ID,
        vault: Vault,
    ) throws -> (message: OutgoingMessage, channel: String)? {
        guard
            let row = try row(
                """
                select channel, sealed_address, sealed_text
                from messages
                where id = \(id) and sent_at is null
                """
            )
        else { return nil }
        let message = OutgoingMessage(
            id: id,
            address: try vault.open(row["sealed_address"], for: .messageAddress),
            text: try vault.open(row["sealed_text"], for: .messageText),
        )
        return (message, try row["channel"])
    }

    /// Records that the channel took the message.
    package func markSent(_ id: OutgoingMessage.ID, at now: Date) throws {
        try execute("update messages set sent_at = \(now) where id = \(id) and sent_at is null")
    }
}

package import Domain
package import Foundation

/// A channel whose messages reach nobody: they are kept for developers to read.
package struct SandboxMessages: NoticeChannel {
    package let key = "sms"

    let shelf: RecordShelf
    let now: @Sendable () -> Date

    /// A channel that keeps its messages in `directory`.
    package init(
        directory: URL,
        now: @escaping @Sendable () -> Date,
        newID: @escaping @Sendable () -> UUID,
    ) {
        shelf = RecordShelf(directory: directory, newID: newID)
        self.now = now
    }

    package func send(_ message: OutgoingMessage) async throws {
        let kept = SandboxMessage(
            id: message.id.description,
            channel: key,
            address: message.address,
            text: message.text,
            sentAt: now(),
        )
        // A name that is taken is the same message sent again.
        _ = try shelf.put(kept, as: kept.id)
    }

    /// The messages sent so far, newest first.
    package func outbox() throws -> [SandboxMessage] {
        try shelf.names()
            .compactMap { try shelf.record($0, as: SandboxMessage.self) }
            .sorted { ($0.sentAt, $0.id) > ($1.sentAt, $1.id) }
    }
}

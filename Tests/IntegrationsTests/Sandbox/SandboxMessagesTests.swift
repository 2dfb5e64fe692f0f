import Domain
import Foundation
import Integrations
import Testing

struct SandboxMessagesTests {
    let clock = HandClock()

    @Test func theOutboxShowsTheNewestFirst() async throws {
        try await withScratch { directory in
            let channel = messages(directory)
            try await channel.send(message("first"))
            clock.advance(1)
            try await channel.send(message("second"))

            let outbox = try channel.outbox()
            #expect(outbox.map(\.text) == ["second", "first"])
            #expect(outbox.first?.channel == "sms")
            #expect(outbox.first?.address == "13800005678")
            #expect(outbox.first?.sentAt == clock.now)
        }
    }

    @Test func aMessageSentTwiceIsOneMessage() async throws {
        try await withScratch { directory in
            let channel = messages(directory)
            let once = message("code 123456")
            try await channel.send(once)
            clock.advance(60)
            try await channel.send(once)
            #expect(try channel.outbox().count == 1)
        }
    }

    @Test func aNewProcessSeesTheMessages() async throws {
        try await withScratch { directory in
            try await messages(directory).send(message("kept"))
            #expect(try messages(directory).outbox().map(\.text) == ["kept"])
        }
    }

    @Test func anEmptyOutboxIsNoError() async throws {
        try await withScratch { directory in
            let outbox = try messages(directory.appending(path: "new")).outbox()
            #expect(outbox.isEmpty)
        }
    }

    @Test func onlyTheOwnerMayReadTheOutbox() async throws {
        try await withScratch { directory in
            let outbox = directory.appending(path: "outbox")
            try await messages(outbox).send(message("secret"))
            let rights = try FileManager.default.attributesOfItem(atPath: outbox.path)
            #expect((rights[.posixPermissions] as? NSNumber)?.intValue == 0o700)
        }
    }

    private func messages(_ directory: URL) -> SandboxMessages {
        SandboxMessages(directory: directory, now: { clock.now }, newID: countingID)
    }

    private func message(_ text: String) -> OutgoingMessage {
        OutgoingMessage(id: OutgoingMessage.ID(countingID()), address: "13800005678", text: text)
    }
}

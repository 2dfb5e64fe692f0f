import Domain
import Storage
import TestSupport
import Testing

struct MessageQueryTests {
    @Test(arguments: TestEngine.available)
    func aMessageIsSealedAndUnsentUntilItWasSent(engine: TestEngine) async throws {
        try await Filled.with(engine) { database async throws in
            let message = OutgoingMessage.sample(text: "您的验证码：' or 1=1 --")
            try await database.write { tx in
                try tx.insert(message, channel: "sms", at: .sample, vault: Filled.vault)
            }
            try await database.read { tx throws in
                let found = try tx.unsentMessage(message.id, vault: Filled.vault)
                #expect(found?.message == message)
                #expect(found?.channel == "sms")
                #expect(try tx.unsentMessage(.sample(2), vault: Filled.vault) == nil)
                let row = try #require(
                    try tx.row("select sealed_address || sealed_text as both from messages")
                )
                #expect(try !row["both", String.self].contains("138"))
            }
            try await database.write { try $0.markSent(message.id, at: .sample) }
            let again = try await database.read {
                try $0.unsentMessage(message.id, vault: Filled.vault)?.message
            }
            #expect(again == nil)
        }
    }
}

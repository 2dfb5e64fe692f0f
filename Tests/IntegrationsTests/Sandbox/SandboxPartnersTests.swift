import Domain
import Foundation
import Integrations
import Logging
import Testing

struct SandboxPartnersTests {
    let clock = HandClock()

    @Test func theDeskReachesEveryPartner() async throws {
        try await withScratch { directory in
            let partners = partners(directory)
            let desk = partners.desk
            try await partners.messages.send(
                OutgoingMessage(id: OutgoingMessage.ID(countingID()), address: "1", text: "hello")
            )
            _ = try await partners.payments.begin(request(clock: clock))
            try await desk.act("a1b2c3", .paySilently)
            let code = desk.issueCaptureCode(student, clock.now.addingTimeInterval(60))

            #expect(try await desk.outbox().map(\.text) == ["hello"])
            #expect(try await desk.bill("a1b2c3")?.state == "paid")
            #expect(try await desk.bill("unknown") == nil)
            #expect(try await partners.captureCodes.read(code) == .identity(student))
        }
    }

    @Test func twoProcessesShareOneMemory() async throws {
        try await withScratch { directory in
            let (serving, working) = (partners(directory), partners(directory))
            _ = try await serving.payments.begin(request(clock: clock))
            try await serving.desk.act("a1b2c3", .paySilently)
            #expect(
                try await working.payments.query(reference: "a1b2c3")
                    == (try await serving.payments.query(reference: "a1b2c3"))
            )
            #expect(try await working.desk.bill("a1b2c3")?.state == "paid")
        }
    }

    private func partners(_ directory: URL) -> SandboxPartners {
        SandboxPartners(
            directory: directory,
            secret: secret,
            publicURL: "http://127.0.0.1:1",
            client: client,
            now: { clock.now },
            newID: countingID,
            logger: Logger(label: "tests", factory: { _ in SwiftLogNoOpLogHandler() }),
        )
    }
}

import Domain
import Foundation
import Services
import Storage
import TestSupport
import Testing

/// A real code of a registry that we are not authorised to read.
struct KeptCaptureCodeTests {
    @Test(arguments: TestEngine.available)
    func aCodeThatWeMayNotReadIsKeptOnceAndSealed(engine: TestEngine) async throws {
        try await TestHouse.with(engine) { house async throws in
            let offer = try await house.batch()
            let account = try await house.signedIn()
            let picture = try house.picture(of: "opaque code of a registry")
            for _ in 0..<2 {
                await #expect(throws: BatchError.captureCodeUnreadable) {
                    try await house.services.readCaptureCode(
                        picture,
                        batch: offer.batch.featureCode,
                        by: account,
                    )
                }
            }
            let sealed = try await house.database.read { tx in
                try tx.rows("select sealed_payload from kept_capture_codes")
                    .map { try $0["sealed_payload", String.self] }
            }
            #expect(sealed.count == 1)
            let opened = try sealed.map { try house.vault.open($0, for: .capturePayload) }
            #expect(opened == ["opaque code of a registry"])
            let actions = try await house.actions(about: "account", account.id)
            #expect(actions == ["enrolment.captureCodeKept"])
            #expect(try await house.count("select count(*) from enrolments") == 0)
        }
    }
}

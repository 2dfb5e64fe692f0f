import Domain
import Foundation
import Storage
import TestSupport
import Testing

struct JoinQueryTests {
    private static let join = AccountJoin(
        id: .sample(),
        account: .sample(2),
        other: .sample(1),
        begunAt: Filled.odd
    )

    @Test(arguments: TestEngine.available)
    func aWishIsKeptAndNothingIsJoinedWithoutAProof(engine: TestEngine) async throws {
        try await Filled.with(engine) { database async throws in
            try await database.write { tx in
                try Filled.insertAccount(2, in: tx)
                try tx.insert(Self.join)
            }
            #expect(try await database.read { try $0.join(.sample()) } == Self.join)
            var early = Self.join
            early.finish(at: .sample)
            let unproved = early
            let error = try await Filled.broken(database) { try $0.save(unproved) }
            #expect(error?.isCheckViolation == true)
            early.prove(by: .document)
            let proved = early
            try await database.write { try $0.save(proved) }
            #expect(try await database.read { try $0.join(.sample()) } == proved)
        }
    }

    @Test(arguments: TestEngine.available)
    func everythingOfAnAccountGoesOverAndTwinsAreLeftOut(engine: TestEngine) async throws {
        try await Filled.with(engine) { database async throws in
            try await database.write { tx in
                try Filled.insertAccount(2, in: tx)
                // The same code, read in both accounts and confirmed in neither.
                try tx.insert(
                    StoredEnrolment(
                        enrolment: .sample(id: .sample(9), account: .sample(2)),
                        codeFingerprint: "code 1",
                    ),
                    payload: "payload",
                    vault: Filled.vault,
                )
                for number in 1...2 {
                    try tx.recordConsent(of: .sample(number), to: .service, at: .sample)
                    _ = try tx.keepCaptureCode(
                        "p",
                        fingerprint: "f",
                        of: .sample(number),
                        in: .sample(),
                        at: .sample,
                        vault: Filled.vault
                    )
                }
                try tx.recordConsent(of: .sample(1), to: .privacy, at: .sample)
                try tx.moveRows(from: .sample(2), to: .sample(1))
                try tx.keepIdentity(.phone, of: .other, account: .sample(1), other: .sample(2))
                try tx.closeJoined(
                    .sample(2),
                    into: .sample(1),
                    maskedPhone: "m",
                    at: Filled.odd
                )
            }
            try await database.read { tx throws in
                #expect(try tx.enrolments(of: .sample(1), vault: Filled.vault).count == 1)
                #expect(try tx.consents(of: .sample(1)).count == 2)
                #expect(try tx.contact(of: .sample(1))?.sealedPhone == "sealed 2")
                #expect(try tx.account(.sample(1))?.maskedPhone == "m")
                #expect(try tx.account(.sample(2)) == nil)
                #expect(
                    try tx.value("select count(*) from kept_capture_codes", as: Int.self) == 1
                )
            }
        }
    }

    @Test(arguments: TestEngine.available)
    func aPhoneNobodyProvedCountsFromTheAccountsBeginning(engine: TestEngine) async throws {
        try await Filled.with(engine) { database async throws in
            #expect(try await database.read { try $0.phoneProvedAt(of: .sample()) } == .sample)
            try await database.write { try $0.markPhoneProved(of: .sample(), at: Filled.odd) }
            #expect(try await database.read { try $0.phoneProvedAt(of: .sample()) } == Filled.odd)
            try await database.write { try $0.removePhone(of: .sample()) }
            #expect(try await database.read { try $0.phoneProvedAt(of: .sample()) } == nil)
        }
    }
}

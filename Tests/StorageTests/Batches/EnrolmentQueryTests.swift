import Domain
import Foundation
import Storage
import TestSupport
import Testing

struct EnrolmentQueryTests {
    private static func stored(
        _ number: Int,
        account: Int,
        code: String = "code",
    ) -> StoredEnrolment {
        StoredEnrolment(
            enrolment: .sample(
                id: .sample(number),
                account: .sample(account),
                createdAt: Filled.odd,
            ),
            codeFingerprint: code,
        )
    }

    private static func insert(_ stored: StoredEnrolment, in tx: Transaction) throws {
        try tx.insert(stored, payload: "payload", vault: Filled.vault)
    }

    private static func confirm(_ enrolment: Enrolment, in tx: Transaction) throws {
        var enrolment = enrolment
        enrolment.proveByCode(at: Filled.odd)
        try enrolment.confirm(at: Filled.odd)
        try tx.save(enrolment)
    }

    @Test(arguments: TestEngine.available)
    func anEnrolmentIsReadBackBeforeAndAfterItsProof(engine: TestEngine) async throws {
        try await Filled.with(engine) { database async throws in
            let stored = Self.stored(2, account: 1)
            try await database.write { try Self.insert(stored, in: $0) }
            let fresh = try await database.write { tx in
                try tx.enrolment(.sample(2), vault: Filled.vault)
            }
            #expect(fresh?.enrolment == stored.enrolment)
            #expect(fresh?.codeFingerprint == "code")

            var proved = stored.enrolment
            _ = try proved.prove(LastFour("9999"), at: Filled.odd)
            _ = try proved.prove(LastFour(proved.identity.documentEnding), at: Filled.odd)
            try proved.confirm(at: Filled.odd)
            let saved = proved
            try await database.write { try $0.save(saved) }
            try await database.read { tx throws in
                #expect(try tx.enrolment(.sample(2), vault: Filled.vault)?.enrolment == saved)
                #expect(try tx.enrolment(.sample(9), vault: Filled.vault) == nil)
            }
        }
    }

    @Test(arguments: TestEngine.available)
    func whatTheCodeSaysIsSealed(engine: TestEngine) async throws {
        try await Filled.with(engine) { database async throws in
            let row = try #require(
                try await database.read { tx in
                    try tx.row("select sealed_payload, sealed_identity from enrolments")
                }
            )
            let texts = try [
                row["sealed_payload", String.self], row["sealed_identity", String.self],
            ]
            #expect(texts.allSatisfy { $0.hasPrefix("v1.") })
            #expect(!texts.joined().contains("林"))
            #expect(try Filled.vault.open(texts[0], for: .capturePayload) == "payload 1")
        }
    }

    @Test(arguments: TestEngine.available)
    func anAccountFindsItsEnrolmentByTheCode(engine: TestEngine) async throws {
        try await Filled.with(engine) { database async throws in
            try await database.read { tx throws in
                func find(_ account: Int, _ code: String) throws -> Enrolment.ID? {
                    try tx.enrolment(
                        of: .sample(account),
                        in: .sample(),
                        codeFingerprint: code,
                        vault: Filled.vault,
                    )?.enrolment.id
                }
                #expect(try find(1, "code 1") == .sample())
                #expect(try find(1, "code 2") == nil)
                #expect(try find(2, "code 1") == nil)
            }
        }
    }

    @Test(arguments: TestEngine.available)
    func aCodeIsTakenByWhoConfirmedIt(engine: TestEngine) async throws {
        try await Filled.with(engine) { database async throws in
            func isTaken(besides account: Int) async throws -> Bool {
                try await database.read { tx in
                    try tx.isCodeTaken("code", in: .sample(), besides: .sample(account))
                }
            }
            try await database.write { tx in
                try Filled.insertAccount(2, in: tx)
                try Self.insert(Self.stored(2, account: 1), in: tx)
                try Self.insert(Self.stored(3, account: 2), in: tx)
            }
            #expect(try await !isTaken(besides: 2))
            try await database.write {
                try Self.confirm(Self.stored(2, account: 1).enrolment, in: $0)
            }
            #expect(try await isTaken(besides: 2))
            #expect(try await !isTaken(besides: 1))
            let error = try await Filled.broken(database) {
                try Self.confirm(Self.stored(3, account: 2).enrolment, in: $0)
            }
            #expect(
                error?.isUniqueViolation(of: "enrolments", "batch_id", "code_fingerprint") == true
            )
        }
    }

    @Test(arguments: TestEngine.available)
    func anAccountEnrolsOnceByOneCode(engine: TestEngine) async throws {
        try await Filled.with(engine) { database async throws in
            let error = try await Filled.broken(database) {
                try Self.insert(Self.stored(2, account: 1, code: "code 1"), in: $0)
            }
            #expect(
                error?.isUniqueViolation(
                    of: "enrolments",
                    "account_id",
                    "batch_id",
                    "code_fingerprint"
                ) == true
            )
        }
    }

    @Test(arguments: TestEngine.available)
    func whoHasNotProvedCannotHaveConfirmed(engine: TestEngine) async throws {
        try await Filled.with(engine) { database async throws in
            let error = try await Filled.broken(database) { tx in
                try tx.execute("update enrolments set confirmed_at = \(Date.sample)")
            }
            #expect(error?.isCheckViolation == true)
        }
    }

    @Test(arguments: TestEngine.available)
    func aCodeThatCannotBeReadIsKeptOncePerStudent(engine: TestEngine) async throws {
        try await Filled.with(engine) { database async throws in
            func keep(_ account: Int) async throws -> Bool {
                try await database.write { tx in
                    try tx.keepCaptureCode(
                        "opaque",
                        fingerprint: "f",
                        of: .sample(account),
                        in: .sample(),
                        at: Filled.odd,
                        vault: Filled.vault,
                    )
                }
            }
            try await database.write { try Filled.insertAccount(2, in: $0) }
            #expect(try await keep(1))
            #expect(try await !keep(1))
            #expect(try await keep(2))
        }
    }
}

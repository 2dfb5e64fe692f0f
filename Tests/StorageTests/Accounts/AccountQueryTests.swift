import Domain
import Foundation
import Storage
import TestSupport
import Testing

struct AccountQueryTests {
    @Test(arguments: TestEngine.available)
    func anAccountIsFoundByItsPhoneWithItsTimeToTheMillisecond(engine: TestEngine) async throws {
        try await Filled.with(engine) { database async throws in
            let account = Account.sample(
                id: .sample(7),
                maskedPhone: "139****1234",
                createdAt: Filled.odd,
            )
            try await database.write { tx in
                try tx.insert(
                    account,
                    language: .chinese,
                    phoneFingerprint: "f7",
                    sealedPhone: "s7",
                )
            }
            try await database.read { tx throws in
                #expect(try tx.account(phoneFingerprint: "f7") == account)
                #expect(try tx.account(phoneFingerprint: "f8") == nil)
                let contact = try #require(try tx.contact(of: account.id))
                #expect(contact.sealedPhone == "s7")
                #expect(contact.1 == .chinese)
                #expect(try tx.contact(of: .sample(99)) == nil)
            }
        }
    }

    @Test(arguments: TestEngine.available)
    func aPhoneBelongsToOneAccount(engine: TestEngine) async throws {
        try await Filled.with(engine) { database async throws in
            let error = try await Filled.broken(database) { tx in
                try tx.insert(
                    Account.sample(id: .sample(2)),
                    language: .chinese,
                    phoneFingerprint: "phone 1",
                    sealedPhone: "s",
                )
            }
            #expect(
                error?.isUniqueViolation(of: "account_identities", "kind", "fingerprint") == true
            )
        }
    }

    @Test(arguments: TestEngine.available)
    func agreeingAgainChangesNothing(engine: TestEngine) async throws {
        try await Filled.with(engine) { database async throws in
            try await database.write { tx in
                for seconds in [0.0, 60] {
                    try tx.recordConsent(
                        of: .sample(),
                        to: .privacy,
                        at: .sample.addingTimeInterval(seconds),
                    )
                }
            }
            let given = try await database.read { tx in
                try tx.rows("select given_at from consents").map { try $0["given_at", Date.self] }
            }
            #expect(given == [.sample])
        }
    }

    @Test(arguments: TestEngine.available)
    func aSessionBelongsToAStudentOrToStaffUntilItEnds(engine: TestEngine) async throws {
        try await Filled.with(engine) { database async throws in
            let end = Date.sample.addingTimeInterval(60)
            try await database.write { tx in
                try tx.insertSession(hash: "s", account: .sample(), at: .sample, until: end)
                try tx.insertSession(hash: "t", staff: .sample(2), at: .sample, until: end)
            }
            try await database.read { tx throws in
                let last = end.addingTimeInterval(-0.001)
                #expect(try tx.account(sessionHash: "s", at: last)?.id == .sample())
                #expect(try tx.account(sessionHash: "s", at: end) == nil)
                #expect(try tx.account(sessionHash: "t", at: .sample) == nil)
                #expect(try tx.staff(sessionHash: "t", at: last)?.id == .sample(2))
                #expect(try tx.staff(sessionHash: "t", at: end) == nil)
                #expect(try tx.staff(sessionHash: "s", at: .sample) == nil)
            }
            try await database.write { try $0.deleteSession(hash: "s") }
            try await database.read { tx throws in
                #expect(try tx.account(sessionHash: "s", at: .sample) == nil)
                #expect(try tx.staff(sessionHash: "t", at: .sample) != nil)
            }
        }
    }

    @Test(arguments: TestEngine.available)
    func aSessionOfNobodyIsRefused(engine: TestEngine) async throws {
        try await Filled.with(engine) { database async throws in
            let error = try await Filled.broken(database) { tx in
                try tx.execute(
                    """
                    insert into sessions (token_hash, created_at, expires_at)
                    values ('x', \(Date.sample), \(Date.sample))
                    """
                )
            }
            #expect(error?.isCheckViolation == true)
        }
    }
}

import Domain
import Foundation
import Storage
import TestSupport
import Testing

struct IdentityQueryTests {
    @Test(arguments: TestEngine.available)
    func phonesOfTheFirstSchemaAreFoundInTheNewOne(engine: TestEngine) async throws {
        let before = Array(Migration.all.prefix(1))
        try await TestDatabase.with(engine, migrations: before) { database async throws -> Void in
            try await database.write { tx in
                try tx.insert(
                    Account.sample(),
                    language: .chinese,
                    phoneFingerprint: "f",
                    sealedPhone: "s",
                )
            }
            _ = try await database.migrate(Migration.all, at: .sample)
            try await database.read { tx throws in
                #expect(try tx.account(phoneFingerprint: "f") == Account.sample())
                #expect(try tx.contact(of: .sample())?.sealedPhone == "s")
            }
        }
    }

    @Test(arguments: TestEngine.available)
    func anAccountHasOnePhoneAndADocumentAKind(engine: TestEngine) async throws {
        try await Filled.with(engine) { database async throws in
            let second = try await Filled.broken(database) { tx in
                try tx.execute(
                    """
                    insert into account_identities (account_id, kind, fingerprint, sealed)
                    values (\(Account.ID.sample()), 'phone', 'other', 's')
                    """
                )
            }
            #expect(
                second?.isUniqueViolation(of: "account_identities", "account_id", "kind") == true
            )
            let kindless = try await Filled.broken(database) { tx in
                try tx.execute(
                    """
                    insert into account_identities (account_id, kind, fingerprint, sealed)
                    values (\(Account.ID.sample()), 'document', 'other', 's')
                    """
                )
            }
            #expect(kindless?.isCheckViolation == true)
        }
    }

    @Test(arguments: TestEngine.available)
    func aDocumentOfAnotherAccountIsRefusedByTheSchemaToo(engine: TestEngine) async throws {
        try await Filled.with(engine) { database async throws in
            let number = try DocumentNumber("E12345678", of: .chinesePassport)
            try await database.write { tx in
                try Filled.insertAccount(2, in: tx)
                try tx.link(
                    number,
                    fingerprint: "d",
                    to: .sample(1),
                    at: Filled.odd,
                    vault: Filled.vault
                )
            }
            let linked = try await database.read {
                try $0.document(of: .sample(1), vault: Filled.vault)
            }
            #expect(linked == LinkedDocument(number: number, linkedAt: Filled.odd))
            let error = try await Filled.broken(database) { tx in
                try tx.link(
                    number,
                    fingerprint: "d",
                    to: .sample(2),
                    at: .sample,
                    vault: Filled.vault
                )
            }
            #expect(
                error?.isUniqueViolation(of: "account_identities", "kind", "fingerprint") == true
            )
        }
    }

    @Test(arguments: TestEngine.available)
    func aCodeForAPhoneIsOfAPurposeThatIsKnown(engine: TestEngine) async throws {
        try await Filled.with(engine) { database async throws in
            let stored = StoredSignInCode(
                code: SignInCode(id: .sample(1), sentAt: .sample),
                phoneFingerprint: "p",
                sealedPhone: "s",
                maskedPhone: "m",
                codeHash: "h",
                address: "a",
                purpose: .phoneChange,
                account: .sample(),
            )
            try await database.write { try $0.insert(stored) }
            let read = try #require(try await database.read { try $0.signInCode(.sample(1)) })
            #expect(read.purpose == .phoneChange && read.account == .sample())
            let error = try await Filled.broken(database) { tx in
                try tx.execute("update sign_in_codes set purpose = 'other'")
            }
            #expect(error?.isCheckViolation == true)
        }
    }
}

import Domain
import Foundation
import Storage
import TestSupport
import Testing

struct SignInCodeQueryTests {
    private static func stored(_ number: Int, phone: String, at time: Date) -> StoredSignInCode {
        StoredSignInCode(
            code: SignInCode(id: .sample(number), sentAt: time),
            phoneFingerprint: phone,
            sealedPhone: "sealed",
            maskedPhone: "138****0000",
            codeHash: "hash",
            address: "10.0.0.\(number % 2)",
        )
    }

    @Test(arguments: TestEngine.available)
    func aCodeIsReadBackWithItsTries(engine: TestEngine) async throws {
        try await Filled.with(engine) { database async throws in
            var stored = Self.stored(1, phone: "p", at: Filled.odd)
            let first = stored
            try await database.write { try $0.insert(first) }
            stored.code.tried(right: false, at: .sample)
            stored.code.tried(right: true, at: Filled.odd)
            let tried = stored.code
            try await database.write { try $0.save(tried) }
            let read = try #require(try await database.read { try $0.signInCode(.sample(1)) })
            #expect(read.code.sentAt == Filled.odd)
            #expect(read.code.usedAt == Filled.odd)
            #expect(read.code.wrongTries == 1)
            #expect(read.phoneFingerprint == "p")
            #expect(read.sealedPhone == "sealed")
            #expect(read.maskedPhone == "138****0000")
            #expect(read.codeHash == "hash")
            #expect(read.address == "10.0.0.1")
            #expect(try await database.read { try $0.signInCode(.sample(2)) } == nil)
        }
    }

    @Test(arguments: TestEngine.available)
    func sendingsAreCountedByPhoneAndByAddressSinceAMoment(engine: TestEngine) async throws {
        try await Filled.with(engine) { database async throws in
            let times = (0..<4).map { Date.sample.addingTimeInterval(Double($0)) }
            try await database.write { tx in
                for (number, time) in times.enumerated() {
                    let phone = number < 3 ? "one" : "two"
                    try tx.insert(Self.stored(number, phone: phone, at: time))
                }
            }
            try await database.read { tx throws in
                let ofPhone = try tx.codeTimes(phoneFingerprint: "one", since: times[0])
                #expect(Set(ofPhone) == [times[1], times[2]])
                let ofAddress = try tx.codeTimes(address: "10.0.0.1", since: times[0] - 1)
                #expect(Set(ofAddress) == [times[1], times[3]])
            }
        }
    }

    @Test(arguments: TestEngine.available)
    func aSixthWrongTryIsRefused(engine: TestEngine) async throws {
        try await Filled.with(engine) { database async throws in
            try await database.write { try $0.insert(Self.stored(1, phone: "p", at: .sample)) }
            let error = try await Filled.broken(database) { tx in
                try tx.execute("update sign_in_codes set wrong_tries = 6")
            }
            #expect(error?.isCheckViolation == true)
        }
    }
}

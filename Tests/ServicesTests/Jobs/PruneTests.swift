import Domain
import Foundation
import Services
import Storage
import TestSupport
import Testing

struct PruneTests {
    private static let tables: [Statement] = [
        "sign_in_codes", "password_failures", "staff_sign_in_failures", "captchas",
        "document_readings", "account_joins", "roster_tries",
    ]

    /// One row of everything that grows old.
    private static func fill(_ house: TestHouse) async throws {
        let account = try await house.session().account
        let other = try await house.signedIn(phone: "13900000000")
        let offer = try await house.batch()
        try await house.database.write { tx in
            try tx.insertPasswordFailure(number: "n", address: "a", at: house.clock.now)
            try tx.insertSignInFailure(login: "l", address: "a", at: house.clock.now)
            try tx.insert(
                Captcha(id: .sample(), answer: [1]),
                at: house.clock.now,
                vault: house.vault
            )
            try tx.noteRosterTry(
                id: UUID(),
                by: account.id,
                in: offer.batch.id,
                at: house.clock.now
            )
            try tx.insert(
                AccountJoin(
                    id: .sample(),
                    account: account.id,
                    other: other.id,
                    begunAt: house.clock.now
                )
            )
            try tx.execute(
                """
                insert into document_readings (account_id, sealed_reading, read_at)
                values (\(account.id), 's', \(house.clock.now))
                """
            )
        }
    }

    private static func counts(_ house: TestHouse) async throws -> [Int] {
        var counts: [Int] = []
        for table in tables {
            counts.append(try await house.count("select count(*) from \(table)"))
        }
        return counts
    }

    @Test(arguments: TestEngine.available)
    func whatNoLimitCountsAnyMoreGoesAfterTwoDays(engine: TestEngine) async throws {
        try await TestHouse.with(engine) { house async throws in
            try await Self.fill(house)
            try await house.services.wantPruning()
            try await house.runJobs()
            #expect(try await Self.counts(house) == [Int](repeating: 1, count: Self.tables.count))
            house.clock.advance(86_400)
            try await house.runJobs()
            #expect(try await Self.counts(house) == [Int](repeating: 1, count: Self.tables.count))
            house.clock.advance(86_401)
            try await house.runJobs()
            #expect(try await Self.counts(house) == [Int](repeating: 0, count: Self.tables.count))
        }
    }

    @Test(arguments: TestEngine.available)
    func anUploadThatNobodyFinishesGoesAfterTwoDaysWithItsParts(engine: TestEngine) async throws {
        try await TestHouse.with(engine) { house async throws in
            let journey = try await house.ordered()
            let upload = try await house.services.beginUpload(
                order: journey.order,
                length: 10,
                source: .album,
                by: journey.account,
            )
            _ = try await house.services.appendPart(
                upload.id,
                offset: 0,
                part: Data([1, 2, 3]),
                by: journey.account,
            )
            try await house.services.wantPruning()
            house.clock.advance(86_400)
            try await house.runJobs()
            #expect(try await house.count("select count(*) from upload_parts") == 1)
            house.clock.advance(86_401)
            try await house.runJobs()
            #expect(try await house.count("select count(*) from upload_parts") == 0)
            // Whoever comes back then begins anew.
            await #expect(throws: PhotoError.uploadNotFound) {
                try await house.services.upload(upload.id, by: journey.account)
            }
        }
    }

    @Test func aSessionGoesOnceItHasEnded() async throws {
        try await TestHouse.with { house async throws in
            _ = try await house.session()
            try await house.services.wantPruning()
            house.clock.advance(30 * 86_400 - 1)
            try await house.runJobs()
            #expect(try await house.count("select count(*) from sessions") == 1)
            house.clock.advance(86_401)
            try await house.runJobs()
            #expect(try await house.count("select count(*) from sessions") == 0)
        }
    }

    @Test(arguments: TestEngine.available)
    func wantedOftenItIsOneJob(engine: TestEngine) async throws {
        try await TestHouse.with(engine) { house async throws in
            for _ in 0..<3 { try await house.services.wantPruning() }
            #expect(try await house.jobs("prune").count == 1)
        }
    }
}

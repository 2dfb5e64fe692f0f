import Domain
import Foundation
import Storage
import TestSupport
import Testing

struct RosterQueryTests {
    private static let print = String(repeating: "f", count: 64)

    private static func entry(_ major: String) throws -> RosterEntry {
        RosterEntry(
            name: "林晓",
            document: try DocumentNumber(ofAnyKind: "11010519491231002X"),
            levelCode: "bachelor",
            studentNumber: "2023001",
            major: major,
        )
    }

    private static func keep(_ entry: RosterEntry, in tx: Transaction) throws -> RosterChange {
        try tx.keep(
            entry,
            fingerprint: print,
            in: .sample(),
            id: UUID(),
            at: Filled.odd,
            vault: Filled.vault,
        )
    }

    @Test(arguments: TestEngine.available)
    func aStudentIsAddedThenLeftAloneThenUpdated(engine: TestEngine) async throws {
        try await Filled.with(engine) { database async throws in
            let (first, second) = (try Self.entry("软件工程"), try Self.entry("医学"))
            let changes = try await database.write { tx in
                try [first, first, second].map { try Self.keep($0, in: tx) }
            }
            #expect(changes == [.added, .unchanged, .updated])
            try await database.read { tx throws in
                #expect(try tx.rosterCount(of: .sample()) == 1)
                let found = try tx.rosterEntry(
                    fingerprint: Self.print,
                    in: .sample(),
                    vault: Filled.vault
                )
                #expect(found == second)
                let sealed = try tx.value(
                    "select sealed_entry from roster_entries",
                    as: String.self
                )
                #expect(sealed?.hasPrefix("v1.") == true)
                let other = try tx.rosterEntry(
                    fingerprint: Self.print,
                    in: .sample(9),
                    vault: Filled.vault
                )
                #expect(other == nil)
            }
        }
    }

    @Test(arguments: TestEngine.available)
    func aFileWaitsAloneAndGoesWithItsReport(engine: TestEngine) async throws {
        try await Filled.with(engine) { database async throws in
            let work = RosterImport(
                id: .sample(1),
                batch: .sample(),
                staff: .sample(1),
                createdAt: Filled.odd
            )
            let again = RosterImport(
                id: .sample(2),
                batch: .sample(),
                staff: .sample(1),
                createdAt: Filled.odd
            )
            try await database.write { try $0.insert(work, file: "姓名", vault: Filled.vault) }
            let error = try await Filled.broken(database) {
                try $0.insert(again, file: "姓名", vault: Filled.vault)
            }
            #expect(error?.isUniqueViolation(of: "roster_imports", "batch_id") == true)
            let text = "姓名,证件号码,学号,层次\n林晓,1,1,本科"
            let sheet = try RosterSheet(text, levels: [.sample()])
            var done = work
            done.finish(RosterReport(sheet: sheet, added: 0, updated: 0), at: Filled.odd)
            let finished = done
            try await database.write { tx throws in
                #expect(try tx.isRosterWaiting(of: .sample()))
                #expect(try tx.rosterFile(work.id, vault: Filled.vault) == "姓名")
                try tx.finish(finished, vault: Filled.vault)
            }
            try await database.read { tx throws in
                #expect(try tx.rosterImport(work.id, vault: Filled.vault) == finished)
                #expect(try tx.rosterFile(work.id, vault: Filled.vault) == nil)
                #expect(try !tx.isRosterWaiting(of: .sample()))
            }
            #expect(finished.state == .refused)
        }
    }

    @Test(arguments: TestEngine.available)
    func triesAreCountedForOneAccountAndBatch(engine: TestEngine) async throws {
        try await Filled.with(engine) { database async throws in
            try await database.write { tx throws in
                for minute in [0.0, 60, 120] {
                    try tx.noteRosterTry(
                        id: UUID(),
                        by: .sample(),
                        in: .sample(),
                        at: Filled.odd.addingTimeInterval(minute * 60)
                    )
                }
                let counted = try tx.rosterTries(by: .sample(), in: .sample(), after: Filled.odd)
                #expect(counted.count == 2)
                let others = try tx.rosterTries(
                    by: .sample(2),
                    in: .sample(),
                    after: Filled.odd.addingTimeInterval(-1)
                )
                #expect(others == [])
            }
        }
    }

    @Test(arguments: TestEngine.available)
    func oneWishWaitsForOneFactAndIsAnsweredOnce(engine: TestEngine) async throws {
        try await Filled.with(engine) { database async throws in
            func wish(_ number: Int) -> Correction {
                Correction(
                    id: .sample(number),
                    enrolment: .sample(),
                    field: .major,
                    before: "软件工程",
                    wanted: "网络工程",
                    remark: "转专业",
                    createdAt: Filled.odd,
                    dueAt: Filled.odd,
                )
            }
            let (first, second) = (wish(1), wish(2))
            try await database.write { try $0.insert(first, vault: Filled.vault) }
            let error = try await Filled.broken(database) {
                try $0.insert(second, vault: Filled.vault)
            }
            #expect(
                error?.isUniqueViolation(of: "corrections", "enrolment_id", "field") == true
            )
            var answered = first
            try answered.settle(accepting: true, answer: "", by: .sample(1), at: Filled.odd)
            let saved = answered
            try await database.write { tx throws in
                #expect(try tx.save(saved, vault: Filled.vault))
                #expect(try !tx.save(saved, vault: Filled.vault))
                try tx.insert(second, vault: Filled.vault)
                #expect(
                    try tx.corrections(
                        of: .sample(),
                        school: nil,
                        limit: 9,
                        vault: Filled.vault
                    ) == [second, saved]
                )
                #expect(try tx.corrections(of: .sample(), vault: Filled.vault).count == 2)
                #expect(
                    try tx.corrections(
                        of: .sample(),
                        school: .sample(9),
                        limit: 9,
                        vault: Filled.vault
                    ).isEmpty
                )
            }
        }
    }
}

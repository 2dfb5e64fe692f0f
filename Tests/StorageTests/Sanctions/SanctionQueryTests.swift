import Domain
import Foundation
import Storage
import TestSupport
import Testing

struct SanctionQueryTests {
    private static let check = TechnicalCheck(
        id: .sample(),
        batch: .sample(),
        startedBy: .sample(),
        startedAt: .sample
    )

    private static let finding = Finding(
        id: .sample(),
        check: .sample(),
        order: .sample(),
        photo: .sample(),
        evidence: Evidence(
            engineVersion: "1",
            spec: .chsi,
            measures: PhotoMeasures(format: .jpeg, imageWidth: 1, imageHeight: 1, faceCount: 1),
            twins: [],
        ),
        foundAt: .sample,
    )

    private static let sanction = Sanction(
        id: .sample(),
        order: .sample(),
        finding: .sample(),
        centre: .sample(),
        words: "文件由美颜相机写出，看得出来",
        banUntil: .sample + 86_400,
        proposedBy: .sample(1),
        proposedAt: .sample,
    )

    private static func with(
        _ engine: TestEngine,
        _ body: (Database) async throws -> Void
    ) async throws {
        try await Filled.with(engine) { database async throws in
            try await database.write { tx in
                _ = try tx.insert(check)
                try tx.insert(finding)
                try tx.insert(
                    sanction,
                    persons: [String(repeating: "a", count: 64)]
                )
            }
            try await body(database)
        }
    }

    private static func confirmed() throws -> Sanction {
        var sanction = sanction
        try sanction.decide(
            .confirmed,
            saying: "同意",
            by: .sample(2),
            at: .sample + 1,
            appealUntil: .sample + 60,
        )
        return sanction
    }

    @Test(arguments: TestEngine.available)
    func aSanctionIsReadBackAndDecidedOnce(engine: TestEngine) async throws {
        try await Self.with(engine) { database async throws in
            let confirmed = try Self.confirmed()
            #expect(try await database.read { try $0.finding(.sample()) } == Self.finding)
            #expect(try await database.read { try $0.sanction(.sample()) } == Self.sanction)
            #expect(try await database.read { try $0.confirmedSanction(of: .sample()) } == nil)
            try await database.write { try $0.save(confirmed, from: .proposed) }
            let read = try await database.read { tx in
                (try tx.confirmedSanction(of: .sample()), try tx.sanctions(of: .sample(), limit: 9))
            }
            #expect(read.0 == confirmed && read.1 == [confirmed])
            await #expect(throws: SanctionError.alreadyDecided) {
                try await database.write { try $0.save(confirmed, from: .proposed) }
            }
        }
    }

    @Test(arguments: TestEngine.available)
    func aBanCountsForItsPersonAndCentreUntilItsDate(engine: TestEngine) async throws {
        try await Self.with(engine) { database async throws in
            let (person, other) = (
                String(repeating: "a", count: 64), String(repeating: "b", count: 64)
            )
            func end(
                _ persons: Set<String>,
                _ centre: Int = 1,
                after seconds: Double = 0
            ) async throws -> Date? {
                try await database.read { tx in
                    try tx.banEnd(of: persons, in: .sample(centre), at: .sample + seconds)
                }
            }
            // Proposed alone bans nobody.
            #expect(try await end([person]) == nil)
            let confirmed = try Self.confirmed()
            try await database.write { try $0.save(confirmed, from: .proposed) }
            #expect(try await end([person, other]) == Self.sanction.banUntil)
            #expect(try await end([other]) == nil)
            #expect(try await end([]) == nil)
            #expect(try await end([person], 2) == nil)
            #expect(try await end([person], after: 86_400) == nil)
        }
    }

    @Test(arguments: TestEngine.available)
    func theSchemaKeepsTheRules(engine: TestEngine) async throws {
        try await Self.with(engine) { database async throws in
            let confirmed = try Self.confirmed()
            try await database.write { tx in
                try tx.save(confirmed, from: .proposed)
                try tx.insert(
                    Appeal(
                        id: .sample(),
                        sanction: .sample(),
                        words: "照片没有用过美颜软件，照相馆拍的",
                        openedAt: .sample,
                        dueAt: .sample,
                        proposedBy: .sample(1),
                        confirmedBy: .sample(2),
                    )
                )
            }
            let answer: Statement = """
                update appeals
                set state = 'upheld', answer = 'no', answered_at = \(Date.sample), answered_by =
                """
            let changes: [Statement] = [
                // The two who made the sanction answer.
                answer + " \(Staff.ID.sample(1))", answer + " \(Staff.ID.sample(2))",
                "update appeals set state = 'upheld'", "update appeals set words = 'short'",
                // Who proposed it confirms it.
                "update sanctions set decided_by = \(Staff.ID.sample(1))",
                "update sanctions set appeal_until = null", "update sanctions set words = ''",
                "update sanctions set state = 'gone'", "update findings set state = 'dismissed'",
                "update technical_check_photos set outcome = 'x'",
                "update sanction_persons set fingerprint = ''",
            ]
            try await database.write { tx in
                _ = try tx.execute(
                    """
                    insert into technical_check_photos (check_id, photo_id)
                    values (\(TechnicalCheck.ID.sample()), \(Photo.ID.sample()))
                    """
                )
            }
            for change in changes {
                let error = try await Filled.broken(database) { try $0.execute(change) }
                #expect(error?.isCheckViolation == true, "\(change)")
            }
        }
    }

    @Test(arguments: TestEngine.available)
    func hashesAreKeptWithTheCheckAndGoWithThePictures(engine: TestEngine) async throws {
        try await Filled.with(engine) { database async throws in
            var photo = Photo.sample(state: .standardised)
            photo.inspection = Self.inspection
            let checked = photo
            let order = Order.sample(photo: photo.id)
            let hashes = try await database.write { tx in
                _ = try tx.saveChecked(checked)
                try tx.save(order, Transition(before: order.lines, after: order.lines, events: []))
                return try tx.hashedPhotos(of: .sample(), besides: .sample(2))
            }
            #expect(hashes.map(\.picture) == [PictureHash(1)])
            #expect(hashes.map(\.face) == [PictureHash(.max)])
            let after = try await database.write { tx in
                try tx.markShredded([checked.id], at: .sample)
                return try tx.hashedPhotos(of: .sample(), besides: .sample(2))
            }
            #expect(after.isEmpty)
        }
    }

    private static let inspection: Inspection = {
        var measures = PhotoMeasures(
            format: .jpeg,
            imageWidth: 1,
            imageHeight: 1,
            faceCount: 1
        )
        measures.pictureHash = PictureHash(1)
        measures.faceHash = PictureHash(.max)
        return Inspection(
            spec: "chsi",
            specVersion: 1,
            engineVersion: "1",
            checks: [],
            measures: measures,
        )
    }()
}

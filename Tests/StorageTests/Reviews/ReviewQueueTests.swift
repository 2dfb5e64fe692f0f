import Domain
import Foundation
import Storage
import TestSupport
import Testing

struct ReviewQueueTests {
    private static let first = Staff.sample(login: "staff1", roles: [.firstReviewer])
    private static let both = Staff.sample(
        id: .sample(2),
        login: "staff2",
        roles: [.firstReviewer, .finalReviewer],
    )
    private static let until = Date.sample.addingTimeInterval(300)

    /// Orders with these numbers, each with a photo that waits; a lower number is due later.
    private static func fill(
        _ numbers: ClosedRange<Int>,
        stage: ReviewStage = .first,
        excluded: Staff.ID? = nil,
        in tx: Transaction,
    ) throws {
        for number in numbers {
            try Filled.insertOrder(number, in: tx)
            try tx.insert(Photo.sample(id: .sample(number), order: .sample(number)))
            try tx.insert(
                Review.sample(
                    id: .sample(number),
                    order: .sample(number),
                    photo: .sample(number),
                    stage: stage,
                    dueAt: .sample.addingTimeInterval(Double(-number)),
                    excluded: excluded,
                )
            )
        }
    }

    private static func claim(
        _ staff: Staff,
        at now: Date = .sample,
        in tx: Transaction
    ) throws
        -> Review.ID?
    { try tx.claimReview(by: staff, at: now, until: now.addingTimeInterval(300)) }

    @Test(arguments: TestEngine.available)
    func theMostUrgentPhotoIsTakenAndHeldUntilTheLeaseEnds(engine: TestEngine) async throws {
        try await Filled.with(engine) { database async throws in
            try await database.write { tx throws in
                try Self.fill(2...4, in: tx)
                #expect(try tx.nextPhoto(for: Self.first, at: .sample) == .sample(4))
                #expect(try Self.claim(Self.first, in: tx) == .sample(4))
                #expect(try Self.claim(Self.both, in: tx) == .sample(3))
                #expect(try tx.heldReview(by: Self.first, at: .sample) == .sample(4))
                #expect(try tx.nextPhoto(for: Self.first, at: .sample) == .sample(2))
                #expect(try tx.review(.sample(4))?.lease?.until == Self.until)
                // At its end a lease holds no longer.
                #expect(try tx.heldReview(by: Self.first, at: Self.until) == nil)
                #expect(try Self.claim(Self.both, at: Self.until, in: tx) == .sample(4))
                #expect(try tx.review(.sample(4))?.lease?.holder == Self.both.id)
            }
        }
    }

    @Test(arguments: TestEngine.available)
    func aReviewerGetsOnlyWhatIsTheirs(engine: TestEngine) async throws {
        try await Filled.with(engine) { database async throws in
            let nobody = Staff.sample(id: .sample(2), roles: [.centreAdministrator])
            try await database.write { tx throws in
                try Self.fill(2...2, stage: .final, excluded: Self.both.id, in: tx)
                let stranger = Staff.sample(centre: .sample(2), roles: [.finalReviewer])
                let final = Staff.sample(roles: [.finalReviewer])
                for staff in [Self.first, Self.both, nobody, stranger] {
                    #expect(try Self.claim(staff, in: tx) == nil)
                    #expect(try tx.reviewQueue(for: staff, today: .sample).waiting.isEmpty)
                }
                #expect(try Self.claim(final, in: tx) == .sample(2))
            }
        }
    }

    @Test(arguments: TestEngine.available)
    func theQueueCountsByStageAndWhatWasDecidedToday(engine: TestEngine) async throws {
        try await Filled.with(engine) { database async throws in
            try await database.write { tx in
                try Self.fill(2...4, in: tx)
                try Self.fill(5...5, stage: .final, in: tx)
                try tx.save(
                    .sample(
                        id: .sample(2),
                        state: .decided,
                        decision: .approved,
                        decidedBy: Self.both.id,
                        decidedAt: .sample,
                    ),
                    from: .waiting,
                )
            }
            try await database.read { tx throws in
                let queue = try tx.reviewQueue(for: Self.both, today: .sample)
                #expect(queue.waiting == [.first: 2, .final: 1])
                #expect(queue.oldestDue == .sample.addingTimeInterval(-5))
                #expect(queue.decidedToday == 1)
                let tomorrow = try tx.reviewQueue(for: Self.both, today: Filled.odd)
                #expect(tomorrow.decidedToday == 0)
                let other = try tx.reviewQueue(for: Self.first, today: .sample)
                #expect(other.waiting == [.first: 2])
                #expect(other.decidedToday == 0)
            }
        }
    }

    @Test(arguments: TestEngine.available)
    func noPhotoIsClaimedTwiceByManyReviewersAtOnce(engine: TestEngine) async throws {
        try await Filled.with(engine) { database async throws in
            try await database.write { try Self.fill(2...25, in: $0) }
            let claimed = try await withThrowingTaskGroup(of: [Review.ID].self) { group in
                for number in 1...6 {
                    let staff = number % 2 == 0 ? Self.first : Self.both
                    group.addTask {
                        var own: [Review.ID] = []
                        // Another may take the one that was found; then there may be more.
                        for _ in 0..<24 {
                            if let id = try await database.write({ try Self.claim(staff, in: $0) })
                            {
                                own.append(id)
                            }
                        }
                        return own
                    }
                }
                return try await group.reduce(into: []) { $0 += $1 }
            }
            #expect(claimed.count == 24)
            #expect(Set(claimed).count == 24)
        }
    }
}

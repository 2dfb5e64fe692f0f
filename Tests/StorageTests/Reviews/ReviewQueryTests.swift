import Domain
import Foundation
import Storage
import TestSupport
import Testing

struct ReviewQueryTests {
    private static let lease = Lease<Staff.ID>(holder: .sample(), until: Filled.odd)

    @Test(arguments: TestEngine.available)
    func aReviewIsReadBackThroughItsLife(engine: TestEngine) async throws {
        try await Filled.with(engine) { database async throws in
            let fresh = Review.sample(
                stage: .final,
                openedAt: Filled.odd,
                dueAt: Filled.odd,
                excluded: .sample(2),
            )
            try await database.write { try $0.insert(fresh) }
            #expect(try await database.read { try $0.review(.sample()) } == fresh)
            let decisions: [Decision] = [
                .approved, .refused(reasons: [.other, .hair], remark: "\"头发\"\n' --"),
            ]
            var before = ReviewState.waiting
            for decision in decisions {
                let decided = Review.sample(
                    stage: .final,
                    openedAt: Filled.odd,
                    dueAt: Filled.odd,
                    excluded: .sample(2),
                    state: .decided,
                    lease: Self.lease,
                    decision: decision,
                    decidedBy: .sample(),
                    decidedAt: Filled.odd,
                )
                let from = before
                try await database.write { try $0.save(decided, from: from) }
                #expect(try await database.write { try $0.review(.sample()) } == decided)
                before = .decided
            }
            #expect(try await database.read { try $0.review(.sample(9)) } == nil)
        }
    }

    @Test(arguments: TestEngine.available)
    func theOrderOfAReviewIsFound(engine: TestEngine) async throws {
        try await Filled.with(engine) { database async throws in
            try await database.write { tx throws in
                try tx.insert(Review.sample())
                #expect(try tx.order(ofReview: .sample())?.id == .sample())
                #expect(try tx.order(ofReview: .sample(9)) == nil)
            }
        }
    }

    @Test(arguments: TestEngine.available)
    func aReviewThatMovedMeanwhileIsNotSaved(engine: TestEngine) async throws {
        try await Filled.with(engine) { database async throws in
            try await database.write { try $0.insert(Review.sample()) }
            await #expect(throws: ReviewError.alreadyDecided) {
                try await database.write { try $0.save(Review.sample(), from: .decided) }
            }
        }
    }

    @Test(arguments: TestEngine.available)
    func anOrderWaitsForOneDecisionAtATime(engine: TestEngine) async throws {
        try await Filled.with(engine) { database async throws in
            try await database.write { try $0.insert(Review.sample()) }
            #expect(try await database.read { try $0.openReview(of: .sample()) }?.id == .sample())
            let second = try await Filled.broken(database) {
                try $0.insert(Review.sample(id: .sample(2)))
            }
            #expect(second?.isUniqueViolation(of: "reviews", "order_id") == true)
            try await database.write { try $0.dropReviews(of: .sample()) }
            #expect(try await database.read { try $0.openReview(of: .sample()) } == nil)
            let later = Date.sample.addingTimeInterval(1)
            try await database.write {
                try $0.insert(Review.sample(id: .sample(2), openedAt: later))
            }
            try await database.read { tx throws in
                let reviews = try tx.reviews(of: .sample())
                #expect(reviews.map(\.id) == [.sample(1), .sample(2)])
                #expect(reviews.map(\.state) == [.dropped, .waiting])
                #expect(try tx.openReview(of: .sample())?.id == .sample(2))
            }
        }
    }

    @Test(arguments: TestEngine.available)
    func aDecidedReviewIsNotDropped(engine: TestEngine) async throws {
        try await Filled.with(engine) { database async throws in
            try await database.write { tx in
                try tx.insert(Review.sample())
                try tx.save(
                    .sample(
                        state: .decided,
                        decision: .approved,
                        decidedBy: .sample(),
                        decidedAt: .sample,
                    ),
                    from: .waiting,
                )
                try tx.dropReviews(of: .sample())
            }
            #expect(try await database.read { try $0.review(.sample()) }?.state == .decided)
        }
    }

    @Test(arguments: TestEngine.available)
    func whoPassedTheFirstStageCannotDecideTheFinalOne(engine: TestEngine) async throws {
        try await Filled.with(engine) { database async throws in
            try await database.write {
                try $0.insert(Review.sample(stage: .final, excluded: .sample(2)))
            }
            let same = try await Filled.broken(database) { tx in
                try tx.save(
                    .sample(
                        state: .decided,
                        decision: .approved,
                        decidedBy: .sample(2),
                        decidedAt: .sample,
                    ),
                    from: .waiting,
                )
            }
            #expect(same?.isCheckViolation == true)
        }
    }

    @Test(
        arguments: TestEngine.available,
        [
            "update reviews set leased_until = opened_at",
            "update reviews set decision = 'approved'",
            "update reviews set state = 'decided'",
            "update reviews set stage = 'third'",
        ] as [Statement],
    )
    func halfAReviewIsRefused(engine: TestEngine, change: Statement) async throws {
        try await Filled.with(engine) { database async throws in
            try await database.write { try $0.insert(Review.sample()) }
            let error = try await Filled.broken(database) { try $0.execute(change) }
            #expect(error?.isCheckViolation == true)
        }
    }
}

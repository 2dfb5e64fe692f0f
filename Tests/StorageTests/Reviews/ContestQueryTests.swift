import Domain
import Foundation
import Storage
import TestSupport
import Testing

struct ContestQueryTests {
    private static func contest(_ number: Int = 1, refusedBy: Int? = 1) -> Contest {
        Contest(
            id: .sample(number),
            order: .sample(),
            photo: .sample(),
            review: refusedBy.map { _ in .sample() },
            refusedBy: refusedBy.map { .sample($0) },
            words: "眉毛完全露出，请看左边",
            openedAt: .sample,
            dueAt: .sample + 86_400,
        )
    }

    @Test(arguments: TestEngine.available)
    func aContestIsReadBackAndAnsweredOnce(engine: TestEngine) async throws {
        try await Filled.with(engine) { database async throws in
            try await database.write { tx in
                try tx.insert(Review.sample())
                try tx.insert(Self.contest())
            }
            let stored = try await database.read { tx in
                #expect(try tx.openContests(of: .sample()).map(\.id) == [.sample()])
                #expect(try tx.openContests(of: .sample(2)).isEmpty)
                #expect(try tx.contest(of: Photo.ID.sample()) == Self.contest())
                #expect(try tx.contests(of: .sample()) == [Self.contest()])
                return try tx.contest(Contest.ID.sample())
            }
            var answered = try #require(stored)
            try answered.decide(.overturned, saying: "right", by: .sample(2), at: .sample + 60)
            let saved = answered
            try await database.write { try $0.saveAnswer(saved) }
            #expect(try await database.read { try $0.contest(Contest.ID.sample()) } == saved)
            #expect(try await database.read { try $0.openContests(of: .sample()) }.isEmpty)
            await #expect(throws: ContestError.alreadyAnswered) {
                try await database.write { try $0.saveAnswer(saved) }
            }
        }
    }

    @Test(arguments: TestEngine.available)
    func theSchemaKeepsTheRules(engine: TestEngine) async throws {
        try await Filled.with(engine) { database async throws in
            try await database.write { tx in
                try tx.insert(Review.sample())
                try tx.insert(Self.contest())
            }
            let twice = try await Filled.broken(database) { try $0.insert(Self.contest(2)) }
            guard case .uniqueViolation = twice else {
                Issue.record("\(String(describing: twice))")
                return
            }
            let answer: Statement = """
                update contests
                set state = 'upheld', answer = 'no', answered_at = \(Date.sample), answered_by =
                """
            let changes: [Statement] = [
                // Who refused the photo answers.
                answer + " \(Staff.ID.sample(1))",
                "update contests set state = 'upheld'", "update contests set answer = 'no'",
                "update contests set refused_by = null", "update contests set words = 'short'",
                "update contests set state = 'closed'",
            ]
            for change in changes {
                let error = try await Filled.broken(database) { try $0.execute(change) }
                #expect(error?.isCheckViolation == true, "\(change)")
            }
            try await database.write { _ = try $0.execute(answer + " \(Staff.ID.sample(2))") }
        }
    }

    @Test(arguments: TestEngine.available)
    func aRefusalThatWasTakenBackNoLongerCounts(engine: TestEngine) async throws {
        try await Filled.with(engine) { database async throws in
            var review = Review.sample(lease: Lease(holder: .sample(), until: .sample + 60))
            let open = review
            try await database.write { try $0.insert(open) }
            let refusal = Decision.refused(reasons: [.hair], remark: "")
            try review.decide(refusal, by: .sample(), at: .sample)
            _ = try review.settle()
            let settled = review
            var contest = Self.contest()
            try contest.decide(.overturned, saying: "right", by: .sample(2), at: .sample)
            let answered = contest
            let before = try await database.write { tx in
                try tx.save(settled, from: .waiting)
                try tx.insert(Self.contest())
                return try tx.wasRefused(.sample("a"), of: .sample())
            }
            let after = try await database.write { tx in
                try tx.saveAnswer(answered)
                return try tx.wasRefused(.sample("a"), of: .sample())
            }
            #expect(before && !after)
        }
    }
}

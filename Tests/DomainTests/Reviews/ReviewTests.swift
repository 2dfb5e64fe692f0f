import Domain
import Foundation
import Testing

struct ReviewTests {
    let first = Staff.made(10, .firstReviewer)
    let final = Staff.made(11, .finalReviewer)
    let both = Staff.made(12, .firstReviewer, .finalReviewer)

    @Test func theHolderDecides() throws {
        var review = review(.first, heldBy: first)
        try review.decide(.approved, by: first, at: thursdayMorning)
        #expect(review.state == .decided)
        #expect(review.decidedBy == first.id)
        #expect(review.decidedAt == thursdayMorning)
        #expect(try review.settle() == .approved)
        #expect(review.state == .settled)
    }

    @Test func nobodyDecidesAStageOfOthers() {
        var review = review(.final, heldBy: first)
        #expect(throws: ReviewError.stageNotYours) {
            try review.decide(.approved, by: first, at: thursdayMorning)
        }
        var other = self.review(.first, heldBy: final)
        #expect(throws: ReviewError.stageNotYours) {
            try other.decide(.approved, by: final, at: thursdayMorning)
        }
    }

    @Test func theSamePersonNeverDecidesBothStages() throws {
        var review = review(.final, heldBy: both, excluded: both)
        #expect(throws: ReviewError.samePersonTwice) {
            try review.decide(.approved, by: both, at: thursdayMorning)
        }
        var others = self.review(.final, heldBy: both, excluded: first)
        try others.decide(.approved, by: both, at: thursdayMorning)
    }

    @Test func aLostLeaseDecidesNothing() {
        var expired = review(.first, heldBy: first)
        #expect(throws: ReviewError.leaseLost) {
            try expired.decide(.approved, by: first, at: thursdayMorning + Review.leaseTime)
        }
        var others = review(.first, heldBy: both)
        #expect(throws: ReviewError.leaseLost) {
            try others.decide(.approved, by: first, at: thursdayMorning)
        }
        var nobodys = review(.first, heldBy: nil)
        #expect(throws: ReviewError.leaseLost) {
            try nobodys.decide(.approved, by: first, at: thursdayMorning)
        }
        #expect(expired.state == .waiting && others.state == .waiting)
    }

    @Test func theLastSecondOfTheLeaseCounts() throws {
        var review = review(.first, heldBy: first)
        try review.decide(.approved, by: first, at: thursdayMorning + Review.leaseTime - 1)
        #expect(review.state == .decided)
    }

    @Test(
        arguments: [
            ([], "", .reasonMissing),
            ([], "a remark alone", .reasonMissing),
            ([.other], "", .remarkMissing),
            ([.framing, .other], " \n", .remarkMissing),
            ([.framing], String(repeating: "字", count: 201), .remarkTooLong(201, limit: 200)),
        ] as [([RefusalReason], String, ReviewError)]
    )
    func aRefusalNeedsReasonsAndAtTimesARemark(
        _ reasons: [RefusalReason],
        _ remark: String,
        _ refusal: ReviewError,
    ) {
        var review = review(.first, heldBy: first)
        #expect(throws: refusal) {
            try review.decide(
                .refused(reasons: reasons, remark: remark),
                by: first,
                at: thursdayMorning
            )
        }
        #expect(review.state == .waiting)
        #expect(review.decision == nil)
    }

    @Test func aRefusalWithReasonsIsKept() throws {
        let decision = Decision.refused(
            reasons: [.framing, .other],
            remark: String(repeating: "字", count: 200)
        )
        var review = review(.first, heldBy: first)
        try review.decide(decision, by: first, at: thursdayMorning)
        #expect(try review.settle() == decision)
    }

    @Test(arguments: [ReviewState.decided, .settled, .dropped])
    func whatIsDecidedIsNotDecidedAgain(_ state: ReviewState) {
        var review = review(.first, heldBy: first, state: state)
        #expect(throws: ReviewError.alreadyDecided) {
            try review.decide(.approved, by: first, at: thursdayMorning)
        }
        #expect(review.state == state)
    }

    @Test func aDecisionCanBeTakenBackByItsMakerUntilItIsSettled() throws {
        var review = review(.first, heldBy: first)
        try review.decide(.approved, by: first, at: thursdayMorning)
        #expect(throws: ReviewError.tooLateToUndo) {
            try review.undo(by: both.id, at: thursdayMorning)
        }
        try review.undo(by: first.id, at: thursdayMorning + 5)
        #expect(review.state == .waiting)
        #expect(review.decision == nil && review.decidedBy == nil && review.decidedAt == nil)
        #expect(review.lease?.holder == first.id)
        #expect(review.lease?.until == thursdayMorning + 5 + Review.leaseTime)

        try review.decide(.approved, by: first, at: thursdayMorning + 6)
        _ = try review.settle()
        #expect(throws: ReviewError.tooLateToUndo) {
            try review.undo(by: first.id, at: thursdayMorning + 7)
        }
    }

    @Test func onlyADecisionTakesEffect() {
        var review = review(.first, heldBy: first)
        #expect(throws: ReviewError.notDecided) { try review.settle() }
    }

    @Test func onlyTheHolderGivesAPhotoBack() throws {
        var review = review(.first, heldBy: first)
        #expect(throws: ReviewError.leaseLost) {
            try review.release(by: both.id, at: thursdayMorning)
        }
        try review.release(by: first.id, at: thursdayMorning)
        #expect(review.lease == Lease(holder: first.id, until: thursdayMorning))
        #expect(!review.isTaken(at: thursdayMorning))
    }

    @Test func aPhotoIsTakenWhileTheLeaseLasts() {
        let review = review(.first, heldBy: first)
        #expect(review.isTaken(at: thursdayMorning))
        #expect(review.isTaken(at: thursdayMorning + Review.leaseTime - 1))
        #expect(!review.isTaken(at: thursdayMorning + Review.leaseTime))
    }

    private func review(
        _ stage: ReviewStage,
        heldBy holder: Staff?,
        excluded: Staff? = nil,
        state: ReviewState = .waiting,
    ) -> Review {
        Review(
            id: Review.ID(uuid(30)),
            order: Order.ID(uuid(1)),
            photo: Photo.ID(uuid(20)),
            stage: stage,
            openedAt: thursdayMorning,
            dueAt: thursdayMorning + 86_400,
            excluded: excluded?.id,
            state: state,
            lease: holder.map {
                Lease(holder: $0.id, until: thursdayMorning + Review.leaseTime)
            },
        )
    }
}

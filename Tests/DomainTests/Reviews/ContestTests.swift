import Domain
import Foundation
import Testing

struct ContestTests {
    private func contest(refusedBy: UInt8? = 1) -> Contest {
        Contest(
            id: Contest.ID(uuid(1)),
            order: Order.ID(uuid(2)),
            photo: Photo.ID(uuid(3)),
            review: refusedBy.map { _ in Review.ID(uuid(4)) },
            refusedBy: refusedBy.map { Staff.ID(uuid($0)) },
            words: "the brows are in plain sight",
            openedAt: thursdayMorning,
            dueAt: thursdayMorning + 86_400,
        )
    }

    @Test(
        arguments: [
            ("", .wordsTooShort(0, least: 10)), ("  short  ", .wordsTooShort(5, least: 10)),
            (String(repeating: "字", count: 501), .wordsTooLong(501, limit: 500)),
            // A family is one sign to people and seven to databases.
            (String(repeating: "👨‍👩‍👧‍👦", count: 72), .wordsTooLong(504, limit: 500)),
        ] as [(String, ContestError)]
    )
    func wordsHaveTheirLimits(_ typed: String, _ error: ContestError) {
        #expect(throws: error) { try Contest.checked(words: typed) }
    }

    @Test func wordsLoseWhiteSpaceAtTheirEndsAndNothingElse() throws {
        let words = "<b>' or 1=1 --</b> 㐂𠮷"
        #expect(try Contest.checked(words: "\n \(words)　") == words)
    }

    @Test func whoRefusedDoesNotAnswer() {
        var contest = contest()
        #expect(throws: ContestError.samePerson) {
            try contest.decide(.upheld, saying: "no", by: Staff.ID(uuid(1)), at: thursdayMorning)
        }
        #expect(contest == self.contest())
    }

    @Test func itIsAnsweredOnceAndWithWords() throws {
        var contest = contest()
        let other = Staff.ID(uuid(2))
        #expect(throws: ContestError.answerMissing) {
            try contest.decide(.upheld, saying: " ", by: other, at: thursdayMorning)
        }
        let long = String(repeating: "x", count: 501)
        #expect(throws: ContestError.answerTooLong(501, limit: 500)) {
            try contest.decide(.upheld, saying: long, by: other, at: thursdayMorning)
        }
        try contest.decide(.overturned, saying: "right", by: other, at: thursdayMorning)
        #expect(contest.state == .overturned && contest.overturnedBy == other)
        #expect(contest.answer == "right" && contest.answeredAt == thursdayMorning)
        #expect(throws: ContestError.alreadyAnswered) {
            try contest.decide(.upheld, saying: "no", by: other, at: thursdayMorning)
        }
    }

    @Test(arguments: [ReviewStage.first, .final], [1, 2])
    func aRefusalThatIsTakenBackPassesItsStage(_ stage: ReviewStage, stages: Int) throws {
        guard stages == 2 || stage == .first else { return }
        let policy = BatchPolicy.made { $0.reviewStages = stages }
        var order = Order.made(
            OrderLines(capture: .rejected, payment: .paid),
            repairBy: thursdayMorning,
        )
        let transition = try order.overturnRefusal(at: stage, policy: policy)
        let goesOn = stages == 2 && stage == .first
        #expect(order.lines.capture == (goesOn ? .awaitingFinalReview : .approved))
        #expect(transition.follows == [goesOn ? .openReview(.final) : .notify(.approved)])
        #expect(transition.before.capture == .rejected && transition.after == order.lines)
        #expect(order.repairBy == nil)
    }

    @Test(arguments: CaptureState.allCases)
    func onlyARefusalCanBeTakenBack(_ state: CaptureState) {
        guard state != .rejected else { return }
        var order = Order.made(OrderLines(capture: state, payment: .paid))
        let before = order
        #expect(throws: OrderError.self) {
            try order.overturnRefusal(at: .first, policy: .made())
        }
        #expect(order == before)
    }

    @Test func waitingForTheAnswerCostsNobodyTheTimeForANewPhoto() {
        let lines = OrderLines(capture: .rejected, payment: .paid)
        var late = Order.made(lines, repairBy: thursdayMorning - 86_400)
        late.keepOpen(afterContestAt: thursdayMorning)
        #expect(late.repairBy == china("2026-05-23T23:59"))
        let date = thursdayMorning + 20 * 86_400
        var early = Order.made(lines, repairBy: date)
        early.keepOpen(afterContestAt: thursdayMorning)
        #expect(early.repairBy == date)
    }
}

import Domain
import Foundation
import Testing

struct PaymentAttemptTests {
    private let paid = PaymentFact(
        reference: "r",
        outcome: .succeeded(transaction: "T", amount: Money(fen: 2000)),
    )

    @Test(arguments: [AttemptState.created, .pending, .failed, .closed])
    func aSuccessCountsWheneverWeLearnOfIt(_ state: AttemptState) throws {
        var attempt = attempt(state)
        #expect(try attempt.learn(paid, at: thursdayMorning))
        #expect(attempt.state == .confirmed)
        #expect(attempt.transaction == "T")
        #expect(attempt.confirmedAt == thursdayMorning)
    }

    @Test func theSameSuccessTwiceIsOneConfirmation() throws {
        var attempt = attempt(.pending)
        #expect(try attempt.learn(paid, at: thursdayMorning))
        #expect(try !attempt.learn(paid, at: thursdayMorning + 60))
        #expect(attempt.confirmedAt == thursdayMorning)
    }

    @Test(arguments: [0, 1, 1999, 2001, -2000])
    func anotherAmountIsRefused(_ fen: Int) {
        var attempt = attempt(.pending)
        let fact = PaymentFact(
            reference: "r",
            outcome: .succeeded(transaction: "T", amount: Money(fen: fen)),
        )
        #expect(
            throws: PaymentError.amountDiffers(expected: Money(fen: 2000), got: Money(fen: fen))
        ) { try attempt.learn(fact, at: thursdayMorning) }
        #expect(attempt.state == .pending)
        #expect(attempt.transaction == nil)
    }

    @Test(
        arguments: [PaymentFact.Outcome.failed, .closed, .waiting, .unknown]
    )
    func nothingUndoesAConfirmedPayment(_ outcome: PaymentFact.Outcome) throws {
        var attempt = attempt(.confirmed)
        let fact = PaymentFact(reference: "r", outcome: outcome)
        #expect(try !attempt.learn(fact, at: thursdayMorning))
        #expect(attempt.state == .confirmed)
    }

    @Test func factsThatSayNothingNewMoveNothing() throws {
        for outcome in [PaymentFact.Outcome.waiting, .unknown] {
            var attempt = attempt(.pending)
            let fact = PaymentFact(reference: "r", outcome: outcome)
            #expect(try !attempt.learn(fact, at: thursdayMorning))
            #expect(attempt.state == .pending)
            #expect(attempt.askedAt == thursdayMorning)
        }
    }

    @Test func failureAndClosingAreLearnt() throws {
        var failed = attempt(.pending)
        _ = try failed.learn(PaymentFact(reference: "r", outcome: .failed), at: thursdayMorning)
        #expect(failed.state == .failed)

        var closed = attempt(.pending)
        _ = try closed.learn(PaymentFact(reference: "r", outcome: .closed), at: thursdayMorning)
        #expect(closed.state == .closed)
    }

    @Test func aLateAnswerToTheBeginningMovesNothingBack() throws {
        var attempt = attempt(.created)
        _ = try attempt.learn(paid, at: thursdayMorning)
        attempt.begun(PaymentPrompt(address: "https://pay.example"))
        #expect(attempt.state == .confirmed)
        #expect(attempt.payAddress == nil)
    }

    @Test func theReferenceIsThirtyTwoLettersAndDigits() {
        let reference = attempt(.created).reference
        #expect(reference == "00000000000040008000000000000007")
        #expect(attempt(.created).expiresAt == thursdayMorning + 1800)
    }

    private func attempt(_ state: AttemptState) -> PaymentAttempt {
        PaymentAttempt(
            id: PaymentAttempt.ID(uuid(7)),
            order: Order.ID(uuid(1)),
            gateway: "sandbox",
            amount: Money(fen: 2000),
            state: state,
            createdAt: thursdayMorning,
        )
    }
}

struct PaymentLineTests {
    @Test(
        arguments: [
            (false, [], nil, .notRequired),
            (false, [.confirmed], nil, .notRequired),
            (true, [], nil, .due),
            (true, [.failed, .closed], nil, .due),
            (true, [.created], nil, .pending),
            (true, [.closed, .pending], nil, .pending),
            (true, [.pending, .confirmed], nil, .paid),
            (true, [.confirmed, .failed], nil, .paid),
            (true, [.confirmed], .requested, .refunding),
            (true, [.confirmed], .sent, .refunding),
            (true, [.confirmed], .done, .refunded),
            (true, [.confirmed], .failed, .paid),
            (true, [.confirmed], .proposed, .paid),
            (true, [.confirmed], .declined, .paid),
        ] as [(Bool, [AttemptState], RefundState?, PaymentState)]
    )
    func theLineFollowsFromTheMoney(
        required: Bool,
        attempts: [AttemptState],
        refund: RefundState?,
        line: PaymentState,
    ) {
        #expect(
            PaymentState.line(required: required, attempts: attempts, refund: refund) == line
        )
    }

    @Test func onlyPaidAndNotRequiredAreCovered() {
        #expect(PaymentState.allCases.filter(\.isCovered) == [.notRequired, .paid])
    }
}

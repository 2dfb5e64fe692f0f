import Domain
import Foundation
import Testing

struct OrderCentreTests {
    private let submitted = OrderLines(capture: .submitted, payment: .paid)
    private let awaitingFinal = OrderLines(capture: .awaitingFinalReview, payment: .paid)

    @Test func theFirstOfTwoStagesOpensTheFinalOne() throws {
        var order = Order.made(submitted)
        let transition = try order.pass(.first, policy: .made())
        #expect(order.lines.capture == .awaitingFinalReview)
        #expect(order.lines.registry == .notQueued)
        #expect(transition.follows == [.openReview(.final)])
    }

    @Test func theFinalStageApprovesAndQueuesForTheRegistry() throws {
        var order = Order.made(awaitingFinal)
        let transition = try order.pass(.final, policy: .made())
        #expect(order.lines.capture == .approved)
        #expect(order.lines.registry == .queued)
        #expect(order.lines.fulfilment == .none)
        #expect(transition.follows == [.notify(.approved)])
    }

    @Test func theOnlyStageApprovesAtOnce() throws {
        let policy = BatchPolicy.made { $0.reviewStages = 1 }
        var order = Order.made(submitted)
        _ = try order.pass(.first, policy: policy)
        #expect(order.lines.capture == .approved)
    }

    @Test func theFinalStageCannotComeBeforeTheFirst() {
        var order = Order.made(submitted)
        #expect(throws: OrderError.notAllowed(.capture(.approved), in: order.lines)) {
            try order.pass(.final, policy: .made())
        }
        #expect(order.lines == submitted)
    }

    @Test func theFirstStageCannotSpeakTwice() {
        for stages in [1, 2] {
            let policy = BatchPolicy.made { $0.reviewStages = stages }
            var order = Order.made(awaitingFinal)
            #expect(throws: OrderError.self) { try order.pass(.first, policy: policy) }
            #expect(order.lines == awaitingFinal)
        }
    }

    @Test func approvalWantsWhatTheBatchWants() throws {
        let policy = BatchPolicy.made {
            $0.registry = false
            $0.fulfilment = .school
        }
        var order = Order.made(awaitingFinal)
        _ = try order.pass(.final, policy: policy)
        #expect(order.lines.registry == .notQueued)
        #expect(order.lines.fulfilment == .toMake)
    }

    @Test(arguments: [CaptureState.submitted, .awaitingFinalReview])
    func eitherStageMayRefuse(_ state: CaptureState) throws {
        var order = Order.made(OrderLines(capture: state, payment: .paid))
        let transition = try order.refuse(policy: .made(), at: thursdayMorning)
        #expect(order.lines.capture == .rejected)
        #expect(transition.follows == [.notify(.refused)])
    }

    @Test func whoHasNoSubmissionLeftIsNotAskedForAnotherPhoto() throws {
        let policy = BatchPolicy.made { $0.submissions = 2 }
        for (submissions, notice) in [(1, OrderNotice.refused), (2, .refusedFinally)] {
            var order = Order.made(submitted, submissions: submissions)
            let transition = try order.refuse(policy: policy, at: thursdayMorning)
            #expect(transition.follows == [.notify(notice)])
        }
    }

    @Test func theRepairTimeEndsWithTheLastDay() throws {
        var order = Order.made(submitted)
        _ = try order.refuse(policy: .made { $0.repairDays = 7 }, at: thursdayMorning)
        #expect(order.repairBy == china("2026-05-28T23:59"))

        var lateInTheDay = Order.made(submitted)
        _ = try lateInTheDay.refuse(policy: .made(), at: china("2026-05-21T23:59"))
        #expect(lateInTheDay.repairBy == china("2026-05-28T23:59"))
    }

    @Test(arguments: [
        CaptureState.awaitingPhoto, .draft, .approved, .rejected, .revoked, .cancelled,
    ])
    func whatIsNotUnderReviewIsNeitherPassedNorRefused(_ state: CaptureState) {
        let lines = OrderLines(capture: state, payment: .paid)
        for stage in ReviewStage.allCases {
            var order = Order.made(lines)
            #expect(throws: OrderError.self) { try order.pass(stage, policy: .made()) }
            #expect(throws: OrderError.self) {
                try order.refuse(policy: .made(), at: thursdayMorning)
            }
            #expect(order == Order.made(lines))
        }
    }

    @Test func whatTheRegistryAcceptsIsRegistered() throws {
        var order = Order.made(OrderLines(capture: .approved, payment: .paid, registry: .queued))
        _ = try order.sentToRegistry()
        let transition = try order.registryAnswered(
            .accepted,
            policy: .made(),
            at: thursdayMorning
        )
        #expect(OrderLabel(order.lines) == .registered)
        #expect(transition.follows == [.notify(.registered), .proofread])
        #expect(throws: OrderError.self) {
            try order.registryAnswered(.refused("no"), policy: .made(), at: thursdayMorning)
        }
    }

    @Test func whatTheRegistryRefusesIsReplacedAndSpendsNoTry() throws {
        let policy = BatchPolicy.made { $0.submissions = 1 }
        var order = Order.made(
            OrderLines(capture: .approved, payment: .paid, registry: .sent),
            submissions: 1,
        )
        let transition = try order.registryAnswered(
            .refused("尺寸"),
            policy: policy,
            at: thursdayMorning
        )
        #expect(OrderLabel(order.lines) == .registryRefused)
        #expect(transition.follows == [.notify(.returnedByRegistry)])
        #expect(order.repairBy == china("2026-05-28T23:59"))
        let actions = order.actions(policy: policy, taken: false, at: thursdayMorning)
        #expect(actions == [.replacePhoto])
        _ = try order.accept(Photo.ID(uuid(7)), policy: policy, at: thursdayMorning)
        #expect(order.lines.registry == .notQueued)
        _ = try order.submit(policy: policy, at: thursdayMorning)
        _ = try order.pass(.first, policy: policy)
        _ = try order.pass(.final, policy: policy)
        #expect(order.lines.registry == .queued)
    }

    @Test func whatAReviewerRefusesAfterTheRegistryReadsAsRefused() throws {
        var order = Order.made(OrderLines(capture: .approved, payment: .paid, registry: .sent))
        let policy = BatchPolicy.made()
        _ = try order.registryAnswered(.refused("尺寸"), policy: policy, at: thursdayMorning)
        _ = try order.accept(Photo.ID(uuid(7)), policy: policy, at: thursdayMorning)
        _ = try order.submit(policy: policy, at: thursdayMorning)
        _ = try order.refuse(policy: policy, at: thursdayMorning)
        #expect(OrderLabel(order.lines) == .rejected)
    }

    @Test func onlyWhatIsRegisteredCanBeComparedThere() throws {
        var order = Order.made(OrderLines(capture: .approved, payment: .paid, registry: .accepted))
        let policy = BatchPolicy.made()
        let before = order.actions(policy: policy, taken: false, at: thursdayMorning)
        #expect(before == [.confirmProof])
        _ = try order.confirmProof()
        #expect(order.lines.registry == .confirmed)
        #expect(order.actions(policy: policy, taken: false, at: thursdayMorning).isEmpty)
        #expect(throws: OrderError.self) { try order.confirmProof() }
    }

    @Test func severalFactsMoveTogetherOrNotAtAll() {
        var order = Order.made(submitted)
        #expect(throws: OrderError.notAllowed(.registry(.sent), in: submitted)) {
            try order.apply([.capture(.passedFirstReview), .registry(.sent)])
        }
        #expect(order.lines == submitted)
    }

    @Test func whatIsPaidNeverBecomesUnpaidAgain() throws {
        for state in [PaymentState.due, .pending, .notRequired] {
            var order = Order.made(submitted)
            #expect(throws: OrderError.notAllowed(.payment(state), in: submitted)) {
                try order.settle(state)
            }
        }
    }
}

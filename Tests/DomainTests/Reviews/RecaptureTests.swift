import Domain
import Foundation
import Testing

@Suite struct RecaptureTests {
    private let policy = BatchPolicy.made { $0.recapture = .withApproval }

    private func made() -> RecaptureRequest {
        RecaptureRequest(
            id: RecaptureRequest.ID(uuid(1)),
            order: Order.ID(uuid(1)),
            photo: Photo.ID(uuid(2)),
            words: "我剪了头发，想换一张。",
            askedAt: thursdayMorning,
            dueAt: thursdayMorning,
            approvedBy: Staff.ID(uuid(3)),
        )
    }

    @Test func onlyAnApprovedPhotoThatIsNowhereUnderWayIsTakenAgain() {
        func error(_ lines: OrderLines, _ policy: BatchPolicy) -> RecaptureError? {
            do throws(RecaptureError) {
                try Order.made(lines).requireRecapturable(policy: policy)
                return nil
            } catch { return error }
        }
        func approved(
            _ registry: RegistryState = .queued,
            _ fulfilment: FulfilmentState = .none
        ) -> OrderLines {
            OrderLines(
                capture: .approved,
                payment: .paid,
                registry: registry,
                fulfilment: fulfilment
            )
        }
        #expect(error(approved(), .made()) == .notOffered)
        #expect(error(OrderLines(capture: .submitted, payment: .paid), policy) == .notApproved)
        #expect(error(approved(.sent), policy) == .atTheRegistry)
        #expect(error(approved(.queued, .making), policy) == .inProduction)
        for registry in [RegistryState.notQueued, .queued, .accepted, .confirmed] {
            #expect(error(approved(registry), policy) == nil)
        }
    }

    @Test func whatWaitsIsCalledBackAndComesAgain() throws {
        var order = Order.made(
            OrderLines(
                capture: .approved,
                payment: .paid,
                registry: .queued,
                fulfilment: .toMake
            ),
            submissions: 1
        )
        _ = try order.reopen(policy: policy, at: thursdayMorning)
        #expect(order.lines == OrderLines(capture: .awaitingPhoto, payment: .paid))
        #expect(order.submissions == 0 && order.repairBy != nil)
        #expect(throws: Never.self) {
            try order.requirePhotoWanted(policy: policy, at: thursdayMorning)
        }
        _ = try order.keepApproved(policy: policy)
        #expect(order.lines.capture == .approved && order.lines.registry == .queued)
        #expect(order.repairBy == nil)
    }

    @Test func whatTheRegistryHasIsSupersededByTheNextApproval() throws {
        var order = Order.made(
            OrderLines(capture: .approved, payment: .paid, registry: .confirmed)
        )
        _ = try order.reopen(policy: policy, at: thursdayMorning)
        #expect(order.lines.registry == .confirmed)
        _ = try order.accept(Photo.ID(uuid(8)), policy: policy, at: thursdayMorning)
        _ = try order.submit(policy: policy, at: thursdayMorning)
        _ = try order.pass(.first, policy: policy)
        let transition = try order.pass(.final, policy: policy)
        #expect(order.lines.registry == .queued)
        #expect(transition.events.contains(.registry(.superseded)))
    }

    @Test func whereOnePhotoIsTakenARefusedOneIsNotReplaced() {
        let once = BatchPolicy.made { $0.recapture = .never }
        let refused = Order.made(OrderLines(capture: .rejected, payment: .paid))
        #expect(throws: OrderError.capturedOnce) {
            try refused.requirePhotoWanted(policy: once, at: thursdayMorning)
        }
        #expect(refused.hindrance(policy: once, at: thursdayMorning) == .capturedOnce)
        let returned = Order.made(
            OrderLines(capture: .rejected, payment: .paid, registry: .refused)
        )
        #expect(throws: Never.self) {
            try returned.requirePhotoWanted(policy: once, at: thursdayMorning)
        }
    }

    @Test func anotherPersonAnswersOnceAndSaysWhyNot() throws {
        var request = made()
        #expect(throws: RecaptureError.samePerson) {
            try request.decide(.granted, saying: "", by: Staff.ID(uuid(3)), at: thursdayMorning)
        }
        #expect(throws: RecaptureError.answerMissing) {
            try request.decide(.declined, saying: " ", by: Staff.ID(uuid(4)), at: thursdayMorning)
        }
        try request.decide(.granted, saying: "", by: Staff.ID(uuid(4)), at: thursdayMorning)
        #expect(request.state == .granted && request.answeredAt == thursdayMorning)
        #expect(throws: RecaptureError.alreadyAnswered) {
            try request.decide(.granted, saying: "", by: Staff.ID(uuid(4)), at: thursdayMorning)
        }
    }

    @Test(arguments: ["", "换", "  我要换照片  "])
    func tooFewWordsAreNoReason(typed: String) {
        #expect(throws: RecaptureError.self) { try RecaptureRequest.checked(words: typed) }
    }
}

import Domain
import Testing

/// The cells that the business wants, written a second time so that a slip in the table is seen.
struct CaptureLineTests {
    typealias Cell = (state: CaptureState, event: CaptureState.Event, next: CaptureState)

    static let wanted: [Cell] = [
        (.awaitingPhoto, .photoAccepted, .draft), (.awaitingPhoto, .cancelled, .cancelled),
        (.draft, .photoAccepted, .draft), (.draft, .submitted, .submitted),
        (.draft, .cancelled, .cancelled), (.submitted, .withdrawn, .draft),
        (.submitted, .passedFirstReview, .awaitingFinalReview), (.submitted, .approved, .approved),
        (.submitted, .refused, .rejected), (.submitted, .lapsed, .draft),
        (.submitted, .cancelled, .cancelled), (.awaitingFinalReview, .cancelled, .cancelled),
        (.awaitingFinalReview, .approved, .approved),
        (.awaitingFinalReview, .refused, .rejected), (.approved, .revoked, .revoked),
        (.approved, .returned, .rejected),
        (.rejected, .photoAccepted, .draft), (.rejected, .cancelled, .cancelled),
        (.rejected, .reinstated, .submitted), (.revoked, .restored, .approved),
        (.approved, .reopened, .awaitingPhoto), (.awaitingPhoto, .kept, .approved),
    ]

    @Test(arguments: CaptureState.allCases)
    func everyCellIsAsTheBusinessWantsIt(_ state: CaptureState) {
        for event in CaptureState.Event.allCases {
            let next = Self.wanted.first { $0.state == state && $0.event == event }?.next
            #expect(state.after(event) == next, "\(state) on \(event)")
        }
    }

    @Test(arguments: CaptureState.allCases)
    func anOrderRefusesWhatTheTableDoesNotAllow(_ state: CaptureState) throws {
        for event in CaptureState.Event.allCases {
            var order = Order.made(OrderLines(capture: state, payment: .paid))
            let before = order
            guard let next = state.after(event) else {
                let refusal = OrderError.notAllowed(.capture(event), in: order.lines)
                #expect(throws: refusal) { try order.apply([.capture(event)]) }
                #expect(order == before)
                continue
            }
            let transition = try order.apply([.capture(event)])
            #expect(order.lines.capture == next)
            #expect(transition.before == before.lines)
            #expect(transition.after == order.lines)
        }
    }
}

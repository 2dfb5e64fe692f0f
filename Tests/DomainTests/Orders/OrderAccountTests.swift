import Domain
import Testing

struct OrderAccountTests {
    @Test(
        arguments: [
            (OrderLines(capture: .awaitingPhoto, payment: .due), false),
            (OrderLines(capture: .awaitingPhoto, payment: .pending), true),
            (OrderLines(capture: .draft, payment: .notRequired), false),
            (OrderLines(capture: .draft, payment: .paid), true),
            (OrderLines(capture: .submitted, payment: .notRequired), true),
            (OrderLines(capture: .awaitingFinalReview, payment: .paid), true),
            (OrderLines(capture: .rejected, payment: .paid), true),
            (OrderLines(capture: .rejected, payment: .refunded), false),
            (OrderLines(capture: .approved, payment: .paid), true),
            (OrderLines(capture: .approved, payment: .paid, registry: .refused), true),
            (OrderLines(capture: .approved, payment: .paid, registry: .accepted), false),
            (
                OrderLines(
                    capture: .approved,
                    payment: .paid,
                    registry: .accepted,
                    fulfilment: .packed
                ),
                true
            ),
            (OrderLines(capture: .revoked, payment: .paid), false),
            (OrderLines(capture: .revoked, payment: .refunding), true),
            (OrderLines(capture: .cancelled, payment: .due), false),
        ]
    )
    func anAccountIsNeededWhileSomebodyWaits(_ lines: OrderLines, _ isNeeded: Bool) {
        #expect(Order.made(lines).needsItsAccount(policy: .made()) == isNeeded)
    }

    @Test func whereNothingGoesToTheRegistryApprovalIsTheEnd() {
        let order = Order.made(OrderLines(capture: .approved, payment: .paid))
        #expect(!order.needsItsAccount(policy: .made { $0.registry = false }))
    }

    @Test(arguments: CaptureState.allCases)
    func onlyWhatHasNotEndedIsCancelled(_ state: CaptureState) throws {
        var order = Order.made(OrderLines(capture: state, payment: .due))
        let isOpen = [.awaitingPhoto, .draft, .rejected].contains(state)
        #expect(try (order.cancelWithItsAccount() != nil) == isOpen)
        #expect(order.lines.capture == (isOpen ? .cancelled : state))
    }
}

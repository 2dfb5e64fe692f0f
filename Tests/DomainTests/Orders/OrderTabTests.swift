import Domain
import Testing

struct OrderTabTests {
    @Test(
        arguments: [
            (OrderLines(payment: .due), [.all, .toPay]),
            (OrderLines(capture: .submitted, payment: .pending), [.all, .toPay]),
            (OrderLines(capture: .submitted, payment: .paid), [.all, .paid]),
            (OrderLines(capture: .draft, payment: .notRequired), [.all]),
            (OrderLines(capture: .rejected, payment: .paid), [.all, .paid, .refused]),
            (
                OrderLines(capture: .rejected, payment: .notRequired, registry: .refused),
                [.all, .refused]
            ),
            (
                OrderLines(capture: .approved, payment: .paid, fulfilment: .packed),
                [.all, .paid, .toDispatch]
            ),
            (
                OrderLines(capture: .approved, payment: .paid, registry: .confirmed),
                [.all, .paid, .finished]
            ),
            (OrderLines(capture: .cancelled, payment: .due), [.all]),
            (OrderLines(capture: .cancelled, payment: .refunded), [.all, .paid]),
        ] as [(OrderLines, [OrderTab])]
    )
    func anOrderStandsUnderTheTabsThatItsLinesSay(_ lines: OrderLines, _ tabs: [OrderTab]) {
        #expect(OrderTab.allCases.filter { $0.holds(lines) } == tabs)
    }
}

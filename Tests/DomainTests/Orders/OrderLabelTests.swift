import Domain
import Testing

struct OrderLabelTests {
    @Test(
        arguments: [
            (OrderLines(payment: .due), .awaitingUpload),
            (OrderLines(capture: .draft, payment: .due), .awaitingSubmission),
            (OrderLines(capture: .submitted, payment: .due), .awaitingPayment),
            (OrderLines(capture: .submitted, payment: .pending), .awaitingPayment),
            (OrderLines(capture: .submitted, payment: .paid), .awaitingReview),
            (OrderLines(capture: .submitted, payment: .notRequired), .awaitingReview),
            (OrderLines(capture: .awaitingFinalReview, payment: .paid), .awaitingReview),
            (OrderLines(capture: .rejected, payment: .paid), .rejected),
            (OrderLines(capture: .approved, payment: .paid), .toMake),
            (OrderLines(capture: .approved, payment: .paid, registry: .sent), .toMake),
            (OrderLines(capture: .approved, payment: .paid, registry: .accepted), .registered),
            (OrderLines(capture: .approved, payment: .paid, registry: .refused), .registryRefused),
            (
                OrderLines(
                    capture: .approved,
                    payment: .paid,
                    registry: .accepted,
                    fulfilment: .making
                ),
                .making
            ),
            (
                OrderLines(
                    capture: .approved,
                    payment: .paid,
                    registry: .accepted,
                    fulfilment: .packed
                ),
                .toDispatch
            ),
            (
                OrderLines(
                    capture: .approved,
                    payment: .paid,
                    registry: .accepted,
                    fulfilment: .received
                ),
                .registered
            ),
            (OrderLines(capture: .revoked, payment: .paid, registry: .accepted), .revoked),
            (OrderLines(capture: .cancelled, payment: .refunded), .cancelled),
        ] as [(OrderLines, OrderLabel)]
    )
    func oneLabelIsComputedFromTheFourLines(_ lines: OrderLines, _ label: OrderLabel) {
        #expect(OrderLabel(lines) == label)
    }
}

/// The tabs of a list of orders: one set for the manuals' two (已支付, 待支付) and many (全部, 待发货).
package enum OrderTab: String, Sendable, Hashable, CaseIterable {
    case all, toPay, paid, refused, toDispatch, finished

    /// Whether an order in these states stands under the tab.
    package func holds(_ lines: OrderLines) -> Bool {
        let label = OrderLabel(lines)
        let isEnded = label == .cancelled || label == .revoked
        return switch self {
        case .all: true
        case .toPay: !isEnded && (lines.payment == .due || lines.payment == .pending)
        case .paid: [.paid, .refunding, .refunded].contains(lines.payment)
        case .refused: label == .rejected || label == .registryRefused
        case .toDispatch:
            !isEnded && [.toMake, .making, .packed].contains(lines.fulfilment)
        case .finished: label == .registered
        }
    }
}

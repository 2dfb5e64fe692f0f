/// What an order means for deleting the account that it belongs to.
extension Order {
    /// Whether the order is paid or under way, so that its student must still be reached.
    package func needsItsAccount(policy: BatchPolicy) -> Bool {
        guard lines.payment != .pending, lines.payment != .refunding else { return true }
        return switch lines.capture {
        case .awaitingPhoto, .draft, .rejected: lines.payment == .paid
        case .submitted, .awaitingFinalReview: true
        case .approved: policy.registry && !lines.registry.isSettled || lines.fulfilment.isOnItsWay
        case .revoked, .cancelled: false
        }
    }

    /// Cancels what nobody waits for; nothing where the order has ended already.
    package mutating func cancelWithItsAccount() throws(OrderError) -> Transition? {
        switch lines.capture {
        case .awaitingPhoto, .draft, .rejected: try apply([.capture(.cancelled)])
        case .submitted, .awaitingFinalReview, .approved, .revoked, .cancelled: nil
        }
    }
}

extension RegistryState {
    fileprivate var isSettled: Bool {
        switch self {
        case .accepted, .confirmed, .superseded: true
        case .notQueued, .queued, .sent, .refused: false
        }
    }
}

extension FulfilmentState {
    fileprivate var isOnItsWay: Bool {
        switch self {
        case .none, .received: false
        case .toMake, .making, .packed, .dispatched, .lost: true
        }
    }
}

/// The four state lines of an order.
package struct OrderLines: Sendable, Hashable {
    package var capture: CaptureState
    package var payment: PaymentState
    package var registry: RegistryState
    package var fulfilment: FulfilmentState

    package init(
        capture: CaptureState = .awaitingPhoto,
        payment: PaymentState,
        registry: RegistryState = .notQueued,
        fulfilment: FulfilmentState = .none,
    ) {
        self.capture = capture
        self.payment = payment
        self.registry = registry
        self.fulfilment = fulfilment
    }
}

/// A fact that moves one of the four lines.
package enum OrderEvent: Sendable, Hashable {
    case capture(CaptureState.Event)
    /// The payment line is computed; the event carries where it now stands.
    case payment(PaymentState)
    case registry(RegistryState.Event)
    case fulfilment(FulfilmentState.Event)

    /// The stable name of the action in the audit log.
    package var action: String {
        switch self {
        case .capture(let event): "order.capture.\(event.rawValue)"
        case .payment(let state): "order.payment.\(state.rawValue)"
        case .registry(let event): "order.registry.\(event.rawValue)"
        case .fulfilment(let event): "order.fulfilment.\(event.rawValue)"
        }
    }
}

/// What a change did to an order and what has to follow, saved with it in one transaction.
package struct Transition: Sendable, Hashable {
    package let before: OrderLines
    package let after: OrderLines
    package let events: [OrderEvent]
    package let follows: [FollowUp]

    package init(
        before: OrderLines,
        after: OrderLines,
        events: [OrderEvent],
        follows: [FollowUp] = [],
    ) {
        self.before = before
        self.after = after
        self.events = events
        self.follows = follows
    }
}

/// What a transition causes.
package enum FollowUp: Sendable, Hashable {
    case openReview(ReviewStage)
    /// Takes the waiting review out of the queue.
    case dropReview
    case notify(OrderNotice)
    /// Reminds the student, working days later, to compare the photo at the registry.
    case proofread
}

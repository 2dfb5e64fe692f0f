/// The line of an order that says whether it is covered; computed from attempts and refunds.
package enum PaymentState: String, LifeLine {
    case notRequired, due, pending, paid, refunding, refunded

    package enum Event: String, Sendable, CaseIterable {
        case begun, confirmed, failed, closed, refundRequested, refundDone, refundFailed
    }

    package static let beginnings: [PaymentState] = [.notRequired, .due]
    package static let transitions: [PaymentState: [Event: PaymentState]] = [
        .notRequired: [:],
        .due: [.begun: .pending, .confirmed: .paid],
        .pending: [
            .begun: .pending, .confirmed: .paid, .failed: .due, .closed: .due,
        ],
        .paid: [.refundRequested: .refunding],
        .refunding: [.refundDone: .refunded, .refundFailed: .paid],
        .refunded: [:],
    ]

    /// The line that follows from what is known about an order's money.
    ///
    /// `surplus` refunds (of a second payment) never uncover the order.
    package static func line(
        required: Bool,
        attempts: [AttemptState],
        refund: RefundState?,
    ) -> PaymentState {
        guard required else { return .notRequired }
        guard attempts.contains(.confirmed) else {
            return attempts.contains { $0 == .created || $0 == .pending } ? .pending : .due
        }
        return switch refund {
        case .requested, .sent: .refunding
        case .done: .refunded
        case .proposed, .declined, .failed, nil: .paid
        }
    }

    /// Whether review may begin as far as money is concerned.
    package var isCovered: Bool { self == .paid || self == .notRequired }
}

/// The life of one attempt to pay.
package enum AttemptState: String, LifeLine {
    case created, pending, confirmed, failed, closed

    package enum Event: String, Sendable, CaseIterable { case begun, confirmed, failed, closed }

    package static let beginnings: [AttemptState] = [.created]
    /// A payment that succeeded at the provider counts whenever we learn of it, even after we
    /// closed the attempt or took it for failed.
    package static let transitions: [AttemptState: [Event: AttemptState]] = [
        .created: [.begun: .pending, .confirmed: .confirmed, .failed: .failed, .closed: .closed],
        .pending: [.confirmed: .confirmed, .failed: .failed, .closed: .closed],
        .confirmed: [:],
        .failed: [.confirmed: .confirmed],
        .closed: [.confirmed: .confirmed],
    ]
}

/// The life of one refund.
package enum RefundState: String, LifeLine {
    case proposed, declined, requested, sent, done, failed

    package enum Event: String, Sendable, CaseIterable {
        case confirmed, declined, sent, done, failed, retried
    }

    package static let beginnings: [RefundState] = [.proposed, .requested]
    package static let transitions: [RefundState: [Event: RefundState]] = [
        .proposed: [.confirmed: .requested, .declined: .declined],
        .declined: [:],
        .requested: [.sent: .sent, .done: .done, .failed: .failed],
        .sent: [.done: .done, .failed: .failed],
        .done: [:],
        .failed: [.retried: .requested],
    ]
}

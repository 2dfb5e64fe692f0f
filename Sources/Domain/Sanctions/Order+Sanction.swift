package import Foundation

/// What a sanction does to an order.
extension Order {
    /// Whether the technical check can take the capture back.
    package var isRevocable: Bool { lines.capture.after(.revoked) != nil }

    /// Whether somebody who may not be captured may still do that.
    package func isOpenWhileBanned(_ action: OrderAction) -> Bool {
        switch action {
        case .takePhoto, .replacePhoto, .submit: false
        // Nobody pays for a photo that may not be taken.
        case .pay: lines.capture.after(.photoAccepted) == nil
        case .withdraw, .confirmProof: true
        }
    }

    /// Takes an approved capture back.
    package mutating func revoke() throws(OrderError) -> Transition {
        try apply([.capture(.revoked)])
    }

    /// Gives a revoked capture back to where it was: approved, unless the registry refused the
    /// photo meanwhile.
    package mutating func restore(
        policy: BatchPolicy,
        at now: Date,
    ) throws(OrderError) -> Transition {
        guard lines.registry == .refused else { return try apply([.capture(.restored)]) }
        let transition = try apply(
            [.capture(.restored), .capture(.returned)],
            follows: [.notify(.returnedByRegistry)]
        )
        returnedToStudent(policy: policy, at: now)
        return transition
    }
}

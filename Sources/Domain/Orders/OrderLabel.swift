package import Foundation

/// The one state that a student reads, computed from the four lines.
package enum OrderLabel: String, Sendable, Hashable, CaseIterable {
    case awaitingUpload, awaitingSubmission, awaitingPayment, awaitingReview, rejected, toMake
    case making, toDispatch, dispatched, registryRefused, registered, revoked, cancelled

    package init(_ lines: OrderLines) {
        self =
            switch lines.capture {
            case .cancelled: .cancelled
            case .revoked: .revoked
            case .rejected: lines.registry == .refused ? .registryRefused : .rejected
            case .awaitingPhoto: .awaitingUpload
            case .draft: .awaitingSubmission
            case .submitted: lines.payment.isCovered ? .awaitingReview : .awaitingPayment
            case .awaitingFinalReview: .awaitingReview
            case .approved: Self.afterApproval(lines)
            }
    }

    private static func afterApproval(_ lines: OrderLines) -> OrderLabel {
        switch lines.fulfilment {
        case .making: return .making
        case .packed: return .toDispatch
        case .dispatched: return .dispatched
        case .none, .toMake, .received, .lost: break
        }
        return switch lines.registry {
        case .accepted, .confirmed: .registered
        case .refused: .registryRefused
        case .notQueued, .queued, .sent, .superseded: .toMake
        }
    }
}

/// What a student may do now; pages show exactly these, verbs enforce the same rules.
package enum OrderAction: String, Sendable, Hashable, CaseIterable {
    case pay, takePhoto, replacePhoto, submit, withdraw, confirmProof
}

extension Order {
    /// The actions open to the student, the most urgent first.
    ///
    /// `taken`: whether a reviewer holds the photo.
    package func actions(policy: BatchPolicy, taken: Bool, at now: Date) -> [OrderAction] {
        let photo: OrderAction = lines.capture == .awaitingPhoto ? .takePhoto : .replacePhoto
        return [.pay, .submit, photo, .withdraw, .confirmProof].filter { action in
            // Why not is told when the verb is tried; here only whether.
            (try? require(action, policy: policy, taken: taken, at: now)) != nil
        }
    }

    /// Asks the rules of the verb, on a copy.
    private func require(
        _ action: OrderAction,
        policy: BatchPolicy,
        taken: Bool,
        at now: Date,
    ) throws {
        var copy = self
        switch action {
        case .pay: try requirePayable(policy: policy, at: now)
        case .takePhoto, .replacePhoto: try requirePhotoWanted(policy: policy, at: now)
        case .submit: _ = try copy.submit(policy: policy, at: now)
        case .confirmProof: _ = try copy.confirmProof()
        case .withdraw:
            let decided = lines.capture == .awaitingFinalReview
            _ = try copy.withdraw(
                policy: policy,
                taken: taken,
                decided: decided,
                at: now
            )
        }
    }
}

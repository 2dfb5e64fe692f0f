package import Foundation

/// What a student does to an order.
extension Order {
    /// Keeps a photo that the machine passed as the draft; a refused one is replaced by it.
    package mutating func accept(
        _ photo: Photo.ID,
        policy: BatchPolicy,
        at now: Date,
    ) throws(OrderError) -> Transition {
        try requirePhotoWanted(policy: policy, at: now)
        let transition = try apply([.capture(.photoAccepted)])
        hold(photo)
        return transition
    }

    /// Refuses while no new photo can be taken: unpaid where payment comes first, too late, or
    /// in a state that needs none.
    package func requirePhotoWanted(policy: BatchPolicy, at now: Date) throws(OrderError) {
        guard lines.capture.after(.photoAccepted) != nil else {
            throw .notAllowed(.capture(.photoAccepted), in: lines)
        }
        if policy.payStage == .beforePhoto, !lines.payment.isCovered { throw .paymentMissing }
        if let repairBy, now > repairBy { throw .repairTimeOver(since: repairBy) }
    }

    /// Hands the draft in; review begins at once when the order is covered.
    package mutating func submit(
        policy: BatchPolicy,
        at now: Date,
    ) throws(OrderError) -> Transition {
        if policy.payStage == .beforePhoto, !lines.payment.isCovered { throw .paymentMissing }
        if let limit = policy.submissions, submissions >= limit {
            throw .submissionsUsedUp(limit: limit)
        }
        if let repairBy, now > repairBy { throw .repairTimeOver(since: repairBy) }
        let follows: [FollowUp] = lines.payment.isCovered ? [.openReview(.first)] : []
        let transition = try apply([.capture(.submitted)], follows: follows)
        countSubmission(at: now)
        return transition
    }

    /// Takes a submitted photo back, as far as the batch allows.
    ///
    /// `taken`: whether a reviewer holds it; `decided`: whether the first stage has spoken.
    package mutating func withdraw(
        policy: BatchPolicy,
        taken: Bool,
        decided: Bool,
    ) throws(OrderError) -> Transition {
        switch policy.withdraw {
        case .never: throw .withdrawalNotOffered
        case .untilTaken where taken || decided: throw .alreadyTaken
        case .untilFirstReview where decided: throw .alreadyTaken
        case .untilTaken, .untilFirstReview: break
        }
        return try apply([.capture(.withdrawn)], follows: [.dropReview])
    }

    /// Refuses to take money that is not due: already covered, or before there is a submission
    /// where payment follows the photo.
    package func requirePayable(policy: BatchPolicy) throws(PaymentError) {
        let due = lines.payment == .due || lines.payment == .pending
        let right =
            switch policy.payStage {
            case .none: false
            case .beforePhoto: lines.capture == .awaitingPhoto
            case .afterPhoto: lines.capture == .submitted
            }
        guard due, right else { throw .notDue }
    }

    /// Moves the payment line to where the money now stands; a submitted photo goes on to review.
    package mutating func settle(_ state: PaymentState) throws(OrderError) -> Transition {
        let opens = !lines.payment.isCovered && state.isCovered && lines.capture == .submitted
        return try apply([.payment(state)], follows: opens ? [.openReview(.first)] : [])
    }
}

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
        var events: [OrderEvent] = [.capture(.photoAccepted)]
        if lines.registry.after(.replaced) != nil { events.append(.registry(.replaced)) }
        let transition = try apply(events)
        hold(photo)
        return transition
    }

    /// Refuses while no new photo can be taken: in a state that needs none, when it could not be
    /// submitted, or unpaid where payment comes first.
    package func requirePhotoWanted(policy: BatchPolicy, at now: Date) throws(OrderError) {
        guard lines.capture.after(.photoAccepted) != nil else {
            throw .notAllowed(.capture(.photoAccepted), in: lines)
        }
        try requireTurn(policy: policy, at: now)
        if policy.payStage == .beforePhoto, !lines.payment.isCovered { throw .paymentMissing }
    }

    /// Hands the draft in; review begins at once when the order is covered.
    package mutating func submit(
        policy: BatchPolicy,
        at now: Date,
    ) throws(OrderError) -> Transition {
        try requireTurn(policy: policy, at: now)
        if policy.payStage == .beforePhoto, !lines.payment.isCovered { throw .paymentMissing }
        let follows: [FollowUp] = lines.payment.isCovered ? [.openReview(.first)] : []
        let transition = try apply([.capture(.submitted)], follows: follows)
        countSubmission(at: now)
        return transition
    }

    /// Takes a submitted photo back, as far as the batch allows and only while it could be
    /// submitted again: otherwise the order would be stranded as a draft.
    ///
    /// `taken`: whether a reviewer holds it; `decided`: whether the first stage has spoken.
    package mutating func withdraw(
        policy: BatchPolicy,
        taken: Bool,
        decided: Bool,
        at now: Date,
    ) throws(OrderError) -> Transition {
        switch policy.withdraw {
        case .never: throw .withdrawalNotOffered
        case .untilTaken where taken || decided: throw .alreadyTaken
        case .untilFirstReview where decided: throw .alreadyTaken
        case .untilTaken, .untilFirstReview: break
        }
        do { try requireTurn(policy: policy, at: now) } catch { throw .withdrawalStrands }
        return try apply([.capture(.withdrawn)], follows: [.dropReview])
    }

    /// Refuses to take money that is not due: already covered, before there is a submission
    /// where payment follows the photo, or when no photo could follow where payment comes first.
    package func requirePayable(policy: BatchPolicy, at now: Date) throws(PaymentError) {
        let due = lines.payment == .due || lines.payment == .pending
        let right =
            switch policy.payStage {
            case .none: false
            case .beforePhoto: lines.capture == .awaitingPhoto
            case .afterPhoto: lines.capture == .submitted
            }
        guard due, right else { throw .notDue }
        guard policy.payStage == .beforePhoto else { return }
        do { try requireTurn(policy: policy, at: now) } catch { throw .noPhotoToFollow(error) }
    }

    /// Moves the payment line to where the money now stands; a submitted photo goes on to review.
    package mutating func settle(_ state: PaymentState) throws(OrderError) -> Transition {
        let opens = !lines.payment.isCovered && state.isCovered && lines.capture == .submitted
        return try apply([.payment(state)], follows: opens ? [.openReview(.first)] : [])
    }
}

package import Foundation

/// What reviewers and the registry do to an order.
extension Order {
    /// Records that a stage of review passed the photo.
    package mutating func pass(
        _ stage: ReviewStage,
        policy: BatchPolicy,
    ) throws(OrderError) -> Transition {
        let expected: CaptureState = stage == .first ? .submitted : .awaitingFinalReview
        guard lines.capture == expected else { throw .notAllowed(.capture(.approved), in: lines) }
        if stage == .first, policy.reviewStages == 2 {
            return try apply([.capture(.passedFirstReview)], follows: [.openReview(.final)])
        }
        var events: [OrderEvent] = [.capture(.approved)]
        if policy.registry, lines.registry.after(.queued) != nil {
            events.append(.registry(.queued))
        }
        if policy.fulfilment != .none, lines.fulfilment.after(.wanted) != nil {
            events.append(.fulfilment(.wanted))
        }
        let transition = try apply(events, follows: [.notify(.approved)])
        mustRepair(by: nil)
        return transition
    }

    /// Records that a stage of review refused the photo; it can be replaced until the repair
    /// days are over.
    package mutating func refuse(
        policy: BatchPolicy,
        at now: Date,
    ) throws(OrderError) -> Transition {
        let isLast = submissionsLeft(policy) == 0
        let notice = isLast ? OrderNotice.refusedFinally : .refused
        let transition = try apply([.capture(.refused)], follows: [.notify(notice)])
        let midnight = ChinaTime.startOfDay(now) + Double(policy.repairDays + 1) * 86_400
        mustRepair(by: midnight.addingTimeInterval(-60))
        return transition
    }

    /// Records that the photo left for the registry.
    package mutating func sentToRegistry() throws(OrderError) -> Transition {
        try apply([.registry(.sent)])
    }

    /// Records the registry's answer.
    package mutating func registryAnswered(
        _ answer: RegistryAnswer
    ) throws(OrderError) -> Transition {
        switch answer {
        case .accepted: try apply([.registry(.accepted)], follows: [.notify(.registered)])
        case .refused: try apply([.registry(.refused)])
        }
    }
}

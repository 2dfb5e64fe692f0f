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
        if policy.registry { events += lines.registry.queueing.map(OrderEvent.registry) }
        if policy.makes(forItem: priceItem), lines.fulfilment.after(.wanted) != nil {
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
        let isLast = submissionsLeft(policy) == 0 || policy.recapture == .never
        let notice = isLast ? OrderNotice.refusedFinally : .refused
        let transition = try apply([.capture(.refused)], follows: [.notify(notice)])
        mustRepair(by: Self.repairEnd(policy, from: now))
        return transition
    }

    /// The last minute of the last day on which a photo refused now can be replaced.
    private static func repairEnd(_ policy: BatchPolicy, from now: Date) -> Date {
        let midnight =
            ChinaTime.startOfDay(now) + Double(policy.strictestRepairDays + 1) * ChinaTime.day
        return midnight.addingTimeInterval(-60)
    }

    /// Records that the photo left for the registry.
    package mutating func sentToRegistry() throws(OrderError) -> Transition {
        try apply([.registry(.sent)])
    }

    /// Records the registry's answer; a photo that it refused can be replaced free of charge, and
    /// the submission that led there spent no try.
    package mutating func registryAnswered(
        _ answer: RegistryAnswer,
        policy: BatchPolicy,
        at now: Date,
    ) throws(OrderError) -> Transition {
        // What came back to a revoked capture changes nothing for its student now.
        if lines.capture == .revoked {
            return try apply([.registry(answer == .accepted ? .accepted : .refused)])
        }
        guard case .refused = answer else {
            return try apply([.registry(.accepted)], follows: [.notify(.registered), .proofread])
        }
        let transition = try apply(
            [.registry(.refused), .capture(.returned)],
            follows: [.notify(.returnedByRegistry)]
        )
        returnedToStudent(policy: policy, at: now)
        return transition
    }

    /// Gives the student the days of a repair, and the submission that led to the registry back.
    mutating func returnedToStudent(policy: BatchPolicy, at now: Date) {
        giveBackSubmission()
        mustRepair(by: Self.repairEnd(policy, from: now))
    }

    /// Records that the student compared the photo at the registry and found it right.
    package mutating func confirmProof() throws(OrderError) -> Transition {
        try apply([.registry(.confirmed)])
    }
}

extension RegistryState {
    /// What lets an approved photo wait for delivery; one that the registry has is superseded.
    fileprivate var queueing: [Event] {
        if after(.queued) != nil { return [.queued] }
        return after(.superseded) == nil ? [] : [.superseded, .queued]
    }
}

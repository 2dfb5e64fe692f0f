package import Foundation

/// Capturing again after approval.
extension Order {
    /// Refuses where the batch does not allow it, and while the approved photo is under way.
    package func requireRecapturable(policy: BatchPolicy) throws(RecaptureError) {
        guard policy.recapture == .withApproval else { throw .notOffered }
        guard lines.capture == .approved else { throw .notApproved }
        guard lines.registry != .sent else { throw .atTheRegistry }
        guard lines.fulfilment != .making, lines.fulfilment != .packed else {
            throw .inProduction
        }
    }

    /// Lets the student capture again: what waits for delivery or the workshop is called back.
    ///
    /// What the registry has accepted stands there until a new photo is approved.
    package mutating func reopen(
        policy: BatchPolicy,
        at now: Date,
    ) throws(OrderError) -> Transition {
        var events: [OrderEvent] = [.capture(.reopened)]
        if lines.registry.after(.recalled) != nil { events.append(.registry(.recalled)) }
        if lines.fulfilment.after(.recalled) != nil { events.append(.fulfilment(.recalled)) }
        let transition = try apply(events, follows: [.notify(.recaptureGranted)])
        returnedToStudent(policy: policy, at: now)
        return transition
    }

    /// Goes back to the approved photo, for which no new one came.
    package mutating func keepApproved(policy: BatchPolicy) throws(OrderError) -> Transition {
        var events: [OrderEvent] = [.capture(.kept)]
        if policy.registry, lines.registry.after(.queued) != nil {
            events.append(.registry(.queued))
        }
        if policy.makes(forItem: priceItem), lines.fulfilment.after(.wanted) != nil {
            events.append(.fulfilment(.wanted))
        }
        let transition = try apply(events)
        mustRepair(by: nil)
        return transition
    }
}

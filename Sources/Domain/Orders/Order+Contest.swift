package import Foundation

/// What an answered contest does to an order.
extension Order {
    /// Whether a refusal of this photo can be contested: the order still waits for a new one.
    package func isContestable(_ photo: Photo) -> Bool {
        guard photo.order == id, lines.capture.after(.photoAccepted) != nil else { return false }
        if photo.state == .refused { return true }
        return isRefused(photo.id)
    }

    /// Whether a reviewer's refusal of this photo is what the order stands at.
    package func isRefused(_ photo: Photo.ID) -> Bool {
        lines.capture == .rejected && lines.registry != .refused && self.photo == photo
    }

    /// Takes a reviewer's refusal back: the photo passes the stage that had refused it.
    package mutating func overturnRefusal(
        at stage: ReviewStage,
        policy: BatchPolicy,
    ) throws(OrderError) -> Transition {
        var copy = self
        var back: [OrderEvent] = [.capture(.reinstated)]
        if stage == .final { back.append(.capture(.passedFirstReview)) }
        let first = try copy.apply(back)
        let second = try copy.pass(stage, policy: policy)
        copy.mustRepair(by: nil)
        self = copy
        return Transition(
            before: first.before,
            after: second.after,
            events: first.events + second.events,
            follows: second.follows,
        )
    }

    /// Leaves two whole days for a new photo where waiting for the answer had used the time up.
    package mutating func keepOpen(afterContestAt now: Date) {
        guard let repairBy else { return }
        let least = ChinaTime.startOfDay(now) + 3 * ChinaTime.day - 60
        mustRepair(by: max(repairBy, least))
    }
}

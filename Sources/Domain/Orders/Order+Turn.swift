package import Foundation

/// When a photo may be handed in: one rule for every verb and every button.
extension Order {
    /// Refuses while nothing could be submitted: a first photo outside the windows and hours of
    /// the batch, a new one for a refused photo after its own date, any when none is left.
    func requireTurn(policy: BatchPolicy, at now: Date) throws(OrderError) {
        if policy.recapture == .never, lines.capture == .rejected, lines.registry != .refused {
            throw .capturedOnce
        }
        if submissionsLeft(policy) == 0 {
            throw .submissionsUsedUp(limit: policy.submissions ?? submissions)
        }
        if let repairBy {
            guard now <= repairBy else { throw .repairTimeOver(since: repairBy) }
            return
        }
        do {
            _ = try policy.windows.openUntil(at: now, hours: policy.dailyHours)
        } catch {
            throw .batchNotOpen(error)
        }
    }

    /// Why the photo that is still missing cannot be handed in now; nil where none is missing or
    /// nothing stands in the way but a payment.
    package func hindrance(policy: BatchPolicy, at now: Date) -> OrderError? {
        guard lines.capture.after(.photoAccepted) != nil else { return nil }
        do {
            try requireTurn(policy: policy, at: now)
            return nil
        } catch {
            return error
        }
    }

    /// How many submissions are left; nil where they are not limited.
    package func submissionsLeft(_ policy: BatchPolicy) -> Int? {
        policy.submissions.map { max(0, $0 - submissions) }
    }
}

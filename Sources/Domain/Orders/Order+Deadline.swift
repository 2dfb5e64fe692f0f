package import Foundation

/// The one date by which the student has to do something.
package enum OrderDeadline: Sendable, Hashable {
    case payment(Date), photo(Date), newPhoto(Date)

    package var date: Date {
        switch self {
        case .payment(let date), .photo(let date), .newPhoto(let date): date
        }
    }
}

extension Order {
    /// The deadline that counts now: the earliest of those that hold; nil where nothing waits for
    /// the student or nothing more can be done.
    package func deadline(policy: BatchPolicy, at now: Date) -> OrderDeadline? {
        if let date = payBy(policy) { return .payment(date) }
        guard lines.capture.after(.photoAccepted) != nil,
            hindrance(policy: policy, at: now) == nil
        else { return nil }
        if let repairBy { return .newPhoto(repairBy) }
        // No hindrance: a window is open.
        let end = try? policy.windows.openUntil(at: now, hours: nil)
        return end.map(OrderDeadline.photo)
    }

    /// Until when a submitted photo must be paid for; nil where no such payment is due.
    package func payBy(_ policy: BatchPolicy) -> Date? {
        guard policy.payStage == .afterPhoto, lines.capture == .submitted,
            lines.payment == .due || lines.payment == .pending, let submittedAt
        else { return nil }
        return submittedAt.addingTimeInterval(policy.payTime)
    }

    /// Closes a submission that nobody paid for in time; it spent no try.
    ///
    /// It becomes a draft again, or is cancelled where it could not be submitted anew; nil while
    /// there is time left.
    package mutating func lapse(
        policy: BatchPolicy,
        at now: Date,
    ) throws(OrderError) -> Transition? {
        guard let payBy = payBy(policy), now >= payBy, lines.payment == .due else { return nil }
        giveBackSubmission()
        if isOver(policy: policy, at: now) {
            return try apply(
                [.capture(.lapsed), .capture(.cancelled)],
                follows: [.notify(.cancelledUnpaid)]
            )
        }
        return try apply([.capture(.lapsed)], follows: [.notify(.lapsed)])
    }

    /// Whether nothing can be submitted any more; tomorrow's hours are not over.
    private func isOver(policy: BatchPolicy, at now: Date) -> Bool {
        do {
            try requireTurn(policy: policy, at: now)
            return false
        } catch .batchNotOpen(.outsideDailyHours), .batchNotOpen(.notOpenYet) {
            return false
        } catch {
            return true
        }
    }
}

extension BatchPolicy {
    /// Seconds within which a submitted photo must be paid for.
    package var payTime: TimeInterval { Double(payWithinHours ?? 72) * 3600 }
}

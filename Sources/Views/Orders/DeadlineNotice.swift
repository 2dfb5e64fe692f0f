import Domain
import Foundation

/// The one date that counts now, with what is left of it; nothing where no date runs.
func deadlineNotice(_ order: OrderSummary, at now: Date) -> Node {
    guard let deadline = order.order.deadline(policy: order.policy, at: now) else {
        return .empty
    }
    return notice(
        deadline.date.timeIntervalSince(now) < 86_400 ? .caution : .info,
        .deadline(deadline, at: now)
    )
}

package import Foundation

/// Why an order does not move.
package enum OrderError: Error, Hashable, Sendable {
    case notAllowed(OrderEvent, in: OrderLines)
    case paymentMissing
    case submissionsUsedUp(limit: Int)
    case withdrawalNotOffered
    case alreadyTaken
    case repairTimeOver(since: Date)
    /// Another change came first; look again.
    case changedMeanwhile
    case notFound
    case photoNotReady
}

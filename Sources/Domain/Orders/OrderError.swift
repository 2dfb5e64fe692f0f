package import Foundation

/// Why an order does not move.
package enum OrderError: Error, Hashable, Sendable {
    case notAllowed(OrderEvent, in: OrderLines)
    case paymentMissing
    /// Prints are to be sent, and nobody said where.
    case addressMissing
    case submissionsUsedUp(limit: Int)
    /// The batch takes one photo of each student, and this one was refused.
    case capturedOnce
    case withdrawalNotOffered
    case alreadyTaken
    /// Once withdrawn it could not be submitted again.
    case withdrawalStrands
    case repairTimeOver(since: Date)
    case batchNotOpen(BatchError)
    /// Another change came first; look again.
    case changedMeanwhile
    case notFound
    case photoNotReady
}

/// A refusal beyond which only the centre can help, with how to reach it.
package struct RefusalWithContact: Error, Hashable, Sendable {
    package let refusal: OrderError
    package let contact: String

    package init(_ refusal: OrderError, contact: String) {
        self.refusal = refusal
        self.contact = contact
    }
}

extension OrderError {
    /// Whether only the centre can help further.
    package var leavesTheCentre: Bool {
        switch self {
        case .submissionsUsedUp, .repairTimeOver, .capturedOnce: true
        case .notAllowed, .paymentMissing, .addressMissing, .withdrawalNotOffered, .alreadyTaken,
            .withdrawalStrands, .batchNotOpen, .changedMeanwhile, .notFound, .photoNotReady:
            false
        }
    }
}

package import Domain
import Foundation
import Storage

extension Services {
    /// Records a reviewer's decision; it moves the order when the undo time is over.
    package func decideReview(
        _ id: Review.ID,
        _ decision: Decision,
        by staff: Staff,
    ) async throws {
        try requireReviewer(staff)
        try await changeReview(id, by: staff) { review, tx in
            try review.decide(decision, by: staff, at: now())
            try want(.settleReview(id), after: undoTime, in: tx)
            try record(
                .reviewDecided,
                .review(id),
                by: .staff(staff.id),
                centre: staff.centre,
                facts: decision.facts,
                in: tx
            )
        }
    }

    /// Takes a decision back that has not taken effect, and holds the photo again.
    package func undoReview(_ id: Review.ID, by staff: Staff) async throws {
        try requireReviewer(staff)
        try await changeReview(id, by: staff) { review, tx in
            try review.undo(by: staff.id, at: now())
            try record(
                .reviewUndone,
                .review(id),
                by: .staff(staff.id),
                centre: staff.centre,
                in: tx
            )
        }
    }

    /// Lets a decision take effect: the order moves, and the student hears of it.
    func settleReview(_ id: Review.ID) async throws -> JobOutcome {
        try await database.write { tx in
            guard var order = try tx.order(ofReview: id), var review = try tx.review(id),
                review.state == .decided,
                let decidedAt = review.decidedAt, let decidedBy = review.decidedBy
            else { return .done }
            // Undone and decided again: the later decision has its own undo time.
            let left = decidedAt.addingTimeInterval(undoTime).timeIntervalSince(now())
            guard left <= 0 else { return .again(after: left) }
            guard let batch = try tx.batch(order.batch) else { return .done }
            let decision = try review.settle()
            try tx.save(review, from: .decided)
            let transition =
                switch decision {
                case .approved: try order.pass(review.stage, policy: batch.policy)
                case .refused: try order.refuse(policy: batch.policy, at: now())
                }
            try save(order, transition, batch: batch, by: .staff(decidedBy), in: tx)
            return .done
        }
    }
}

extension Decision {
    fileprivate var facts: [String: String] {
        switch self {
        case .approved: ["decision": "approved"]
        case .refused(let reasons, _):
            [
                "decision": "refused",
                "reasons": reasons.map(\.rawValue).joined(separator: " "),
            ]
        }
    }
}

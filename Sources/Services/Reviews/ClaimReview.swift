package import Domain
import Foundation
import Storage

extension Services {
    /// Gives the reviewer the photo that they hold, or the most urgent free one; nil when none
    /// waits.
    package func claimReview(by staff: Staff) async throws -> Review.ID? {
        try requireReviewer(staff)
        return try await database.write { tx in
            if let held = try tx.heldReview(by: staff, at: now()) { return held }
            let until = now().addingTimeInterval(Review.leaseTime)
            guard let id = try tx.claimReview(by: staff, at: now(), until: until) else {
                return nil
            }
            try record(
                .reviewClaimed,
                .review(id),
                by: .staff(staff.id),
                centre: staff.centre,
                in: tx
            )
            return id
        }
    }

    /// What the reviewer sees; only the holder of the lease sees it.
    package func reviewCase(_ id: Review.ID, by staff: Staff) async throws -> ReviewCase {
        try requireReviewer(staff)
        return try await database.read { tx in
            guard let review = try tx.review(id),
                let summary = try tx.orderSummary(review.order, vault: vault),
                summary.centre.id == staff.centre, let photo = try tx.photo(review.photo)
            else { throw ReviewError.notFound }
            guard review.state == .waiting else { throw ReviewError.alreadyDecided }
            guard review.lease?.holder == staff.id, review.lease?.isValid(at: now()) == true else {
                throw ReviewError.leaseLost
            }
            let queue = try tx.reviewQueue(for: staff, today: ChinaTime.startOfDay(now()))
            return ReviewCase(
                review: review,
                number: summary.order.number,
                photo: photo,
                spec: summary.batch.policy.spec ?? .chsi,
                identity: summary.identity,
                school: summary.school,
                level: summary.level,
                waiting: queue.waiting.values.reduce(0, +),
                next: try tx.nextPhoto(for: staff, at: now()),
                earlier: try tx.reviews(of: review.order).filter {
                    $0.state == .settled && $0.decision != .approved
                },
            )
        }
    }

    /// How much waits for this reviewer.
    package func reviewQueue(by staff: Staff) async throws -> ReviewQueue {
        try requireReviewer(staff)
        return try await database.read {
            try $0.reviewQueue(for: staff, today: ChinaTime.startOfDay(now()))
        }
    }

    /// Puts a photo back into the queue.
    package func releaseReview(_ id: Review.ID, by staff: Staff) async throws {
        try requireReviewer(staff)
        try await changeReview(id, by: staff) { review, tx in
            try review.release(by: staff.id, at: now())
            try record(
                .reviewReleased,
                .review(id),
                by: .staff(staff.id),
                centre: staff.centre,
                in: tx
            )
        }
    }

    func requireReviewer(_ staff: Staff) throws {
        guard !staff.stages.isEmpty else { throw AccountError.permissionMissing(.reviewFirst) }
    }

    /// Runs a verb on a review of the centre, in one transaction.
    func changeReview<T: Sendable>(
        _ id: Review.ID,
        by staff: Staff,
        _ change: @escaping @Sendable (inout Review, Transaction) throws -> T,
    ) async throws -> T {
        try await database.write { tx in
            guard let order = try tx.order(ofReview: id), var review = try tx.review(id),
                try tx.batch(order.batch)?.centre == staff.centre
            else { throw ReviewError.notFound }
            let before = review.state
            let result = try change(&review, tx)
            try tx.save(review, from: before)
            return result
        }
    }
}

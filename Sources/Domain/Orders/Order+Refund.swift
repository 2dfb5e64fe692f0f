/// What giving its money back means for an order.
extension Order {
    /// How far reviewers are with an order.
    package struct ReviewStanding: Sendable, Hashable {
        /// Somebody holds the photo, or has decided a moment ago.
        package let isTaken: Bool
        /// A decision of before counts already.
        package let isReviewed: Bool

        package init(isTaken: Bool, isReviewed: Bool) {
            self.isTaken = isTaken
            self.isReviewed = isReviewed
        }
    }

    /// Refuses to give money back at the student's wish unless the batch offers that and nobody
    /// has reviewed the photo.
    package func requireRefund(
        policy: BatchPolicy,
        _ review: ReviewStanding,
    ) throws(RefundError) {
        guard lines.payment == .paid else { throw .nothingPaid }
        guard policy.refunds == .beforeReview else { throw .notOffered }
        switch lines.capture {
        case .awaitingPhoto, .draft, .submitted: break
        case .awaitingFinalReview, .approved, .rejected, .revoked, .cancelled: throw .reviewed
        }
        guard !review.isReviewed else { throw .reviewed }
        guard !review.isTaken else { throw .withReviewer }
    }

    /// Ends an order whose money goes back; nil where its photo is approved or it has ended.
    ///
    /// Refused while a reviewer holds the photo.
    package mutating func cancelRefunded(_ review: ReviewStanding) throws -> Transition? {
        guard let next = lines.capture.after(.cancelled), next != lines.capture else { return nil }
        guard !review.isTaken else { throw RefundError.withReviewer }
        return try apply([.capture(.cancelled)], follows: [.dropReview])
    }
}

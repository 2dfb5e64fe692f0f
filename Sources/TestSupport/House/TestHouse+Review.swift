package import Domain
import Services

/// Photos, brought through review.
extension TestHouse {
    /// Lets a reviewer of that stage take the most urgent photo and decide; the decision takes
    /// effect when the undo time is over, which is now.
    @discardableResult
    package func decide(_ decision: Decision, by staff: Staff) async throws -> Review.ID {
        guard let id = try await services.claimReview(by: staff) else {
            throw ReviewError.queueEmpty
        }
        try await services.decideReview(id, decision, by: staff)
        clock.advance(services.undoTime)
        try await runJobs()
        return id
    }

    /// Somebody whose photo both reviewers passed.
    package func approved(
        _ number: Int = 1,
        in offer: BatchOffer? = nil,
        policy: BatchPolicy = .sample(),
        identity: CaptureIdentity? = nil,
    ) async throws -> Journey {
        let journey = try await paid(number, in: offer, policy: policy, identity: identity)
        try await approve(journey)
        return journey
    }

    /// Every stage of the batch approves the photo.
    func approve(_ journey: Journey) async throws {
        let stages: [Role] =
            journey.batch.policy.reviewStages == 2
            ? [.firstReviewer, .finalReviewer] : [.firstReviewer]
        for role in stages {
            try await decide(
                .approved,
                by: try await staff(role, centre: journey.offer.centre.code)
            )
        }
    }

    /// Somebody whose photo the first reviewer refused.
    package func refused(
        _ number: Int = 1,
        in offer: BatchOffer? = nil,
        policy: BatchPolicy = .sample(),
        reasons: [RefusalReason] = [.lighting],
        remark: String = "",
    ) async throws -> Journey {
        let journey = try await paid(number, in: offer, policy: policy)
        let reviewer = try await staff(.firstReviewer, centre: journey.offer.centre.code)
        try await decide(.refused(reasons: reasons, remark: remark), by: reviewer)
        return journey
    }

    /// Somebody whose photo the machine refused: a made portrait with a fault.
    package func refusedByMachine(portrait: String) async throws -> (Journey, photo: Photo.ID) {
        let journey = try await ordered()
        let photo = try await services.acceptPhoto(
            Self.portrait(portrait),
            order: journey.order,
            source: .album,
            by: journey.account,
        )
        try await runJobs()
        return (journey, photo)
    }
}

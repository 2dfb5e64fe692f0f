package import Domain
import Foundation
import Imaging
import Storage

extension Services {
    /// The open contests of the centre that this person may answer, the most urgent first.
    package func contests(by staff: Staff) async throws -> [ContestCase] {
        try staff.require(.answerContests)
        return try await database.read { tx in
            try tx.openContests(of: staff.centre)
                .filter { $0.refusedBy != staff.id }
                .compactMap { try contestCase($0, in: tx) }
        }
    }

    /// What is to be answered, with the photo and the refusal.
    package func contest(_ id: Contest.ID, by staff: Staff) async throws -> ContestCase {
        try staff.require(.answerContests)
        return try await database.read { tx in
            guard let contest = try tx.contest(id), let item = try contestCase(contest, in: tx),
                item.summary.centre.id == staff.centre
            else { throw ContestError.notFound }
            try contest.requireAnswerable(by: staff.id)
            return item
        }
    }

    /// Answers a contest.
    ///
    /// A refusal that is taken back lets the photo pass that stage; a verdict of the machine that
    /// is taken back makes the photo the draft, as it is.
    package func answerContest(
        _ id: Contest.ID,
        _ outcome: ContestState.Event,
        saying words: String,
        by staff: Staff,
    ) async throws {
        let item = try await contest(id, by: staff)
        var answered = item.contest
        try answered.decide(outcome, saying: words, by: staff.id, at: now())
        let contest = answered
        let made = outcome == .overturned && contest.review == nil ? try await make(item) : nil
        try await database.write { tx in
            guard var order = try tx.order(contest.order), let batch = try tx.batch(order.batch)
            else { throw ContestError.notFound }
            try tx.saveAnswer(contest)
            try record(
                outcome == .upheld ? .contestUpheld : .contestOverturned,
                .order(order.id),
                by: .staff(staff.id),
                centre: staff.centre,
                in: tx
            )
            let principal = Principal.staff(staff.id)
            switch outcome {
            case .upheld: try uphold(&order, in: tx)
            case .overturned:
                if let made {
                    try take(made, for: &order, batch: batch, by: principal, in: tx)
                } else if order.isRefused(contest.photo) {
                    let transition = try order.overturnRefusal(
                        at: item.refusal?.stage ?? .first,
                        policy: batch.policy
                    )
                    try save(order, transition, batch: batch, by: principal, in: tx)
                    try wantNotice(.refusalOverturned, about: order, in: tx)
                } else if order.photo != contest.photo {
                    try wantNotice(.overturnedTooLate, about: order, in: tx)
                }
            }
        }
    }

    private func contestCase(_ contest: Contest, in tx: Transaction) throws -> ContestCase? {
        guard let summary = try tx.orderSummary(contest.order, vault: vault),
            let photo = try tx.photo(contest.photo)
        else { return nil }
        return ContestCase(
            contest: contest,
            summary: summary,
            photo: photo,
            refusal: try contest.review.flatMap(tx.review),
        )
    }

    private func uphold(_ order: inout Order, in tx: Transaction) throws {
        order.keepOpen(afterContestAt: now())
        let unmoved = Domain.Transition(before: order.lines, after: order.lines, events: [])
        try tx.save(order, unmoved)
        try wantNotice(.contestUpheld, about: order, in: tx)
    }

    /// Makes the photo that the machine refused to make.
    private func make(_ item: ContestCase) async throws -> Photo {
        guard let spec = item.summary.batch.policy.spec else {
            throw Fault("photo.spec", isTransient: false)
        }
        var photo = item.photo
        // What is cropped by hand is refused for its size only, and no face of it is looked for.
        guard photo.assessor == .machine else { throw ContestError.photoCannotBeMade }
        let original = try await objects.get(photo.original)
        let result = try await engine.standardise(original, to: spec, overruled: true)
        guard let next = photo.state.after(.overruled), let output = result.output else {
            throw ContestError.photoCannotBeMade
        }
        photo.state = next
        photo.ground = spec.ground
        try await keepMade(output, of: result, in: &photo)
        return photo
    }

    /// Keeps the photo as the draft, unless the student went on with another meanwhile.
    private func take(
        _ photo: Photo,
        for order: inout Order,
        batch: Batch,
        by principal: Principal,
        in tx: Transaction,
    ) throws {
        guard try tx.saveOverruled(photo) else { return }
        let current = try order.photo.flatMap(tx.photo)
        if let current, current.createdAt > photo.createdAt {
            return try wantNotice(.overturnedTooLate, about: order, in: tx)
        }
        guard
            // Its time counts from when the photo came, as for every other.
            let transition = try? order.accept(
                photo.id,
                policy: batch.policy,
                at: photo.createdAt
            )
        else { return }
        try save(order, transition, batch: batch, by: principal, in: tx)
        try wantNotice(.verdictOverturned, about: order, in: tx)
    }
}

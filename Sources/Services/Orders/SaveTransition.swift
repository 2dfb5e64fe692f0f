import Domain
import Foundation
import Storage

extension Services {
    /// Saves an order as a transition left it, with its audit entries and all that follows, in
    /// the transaction given.
    func save(
        _ order: Order,
        _ transition: Transition,
        batch: Batch,
        by principal: Principal,
        facts: [String: String] = [:],
        in tx: Transaction,
    ) throws {
        try tx.save(order, transition)
        for event in transition.events where transition.before != transition.after {
            try record(
                event.action,
                .order(order.id),
                by: principal,
                centre: batch.centre,
                facts: facts,
                in: tx
            )
        }
        for follow in transition.follows {
            switch follow {
            case .openReview(let stage): try openReview(stage, of: order, batch: batch, in: tx)
            case .dropReview: try tx.dropReviews(of: order.id)
            case .notify(let notice): try wantNotice(notice, about: order, in: tx)
            case .proofread:
                let wait = proofDate(after: now()).timeIntervalSince(now())
                try want(.remindOfProof(order.id), after: wait, in: tx)
            }
        }
    }

    private func openReview(
        _ stage: ReviewStage,
        of order: Order,
        batch: Batch,
        in tx: Transaction,
    ) throws {
        guard let photo = order.photo else {
            preconditionFailure("an order without a photo cannot reach review")
        }
        let passed = try tx.reviews(of: order.id)
            .last { $0.photo == photo && $0.stage == .first && $0.decision == .approved }
        let first = stage == .final ? passed : nil
        // Whoever took a refusal back passed the first stage in its place.
        let overturned = stage == .final ? try tx.contest(of: photo)?.overturnedBy : nil
        try tx.insert(
            Review(
                id: id(),
                order: order.id,
                photo: photo,
                stage: stage,
                openedAt: now(),
                // The promise counts both stages once: the final one keeps the date of the first.
                dueAt: first?.dueAt ?? reviewPromise(batch.policy),
                excluded: first?.decidedBy ?? overturned,
            )
        )
    }
}

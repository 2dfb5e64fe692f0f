package import Domain
import Foundation
import Storage

extension Services {
    /// The requests to capture again that this person may answer, the most urgent first.
    package func recaptures(by staff: Staff) async throws -> [RecaptureCase] {
        try staff.require(.answerContests)
        return try await database.read { tx in
            try tx.waitingRecaptures(of: staff.centre)
                .filter { $0.approvedBy != staff.id }
                .compactMap { try recaptureCase($0, in: tx) }
        }
    }

    /// What is to be answered, with the approved photo.
    package func recapture(
        _ id: RecaptureRequest.ID,
        by staff: Staff,
    ) async throws -> RecaptureCase {
        try staff.require(.answerContests)
        return try await database.read { tx in
            guard let request = try tx.recapture(id),
                let item = try recaptureCase(request, in: tx),
                item.summary.centre.id == staff.centre
            else { throw RecaptureError.notFound }
            try request.requireAnswerable(by: staff.id)
            return item
        }
    }

    /// Answers a request; where it is granted, the order waits for a new photo, and the approved
    /// one comes back by itself when none is taken in time.
    package func answerRecapture(
        _ id: RecaptureRequest.ID,
        _ outcome: RecaptureState.Event,
        saying words: String,
        by staff: Staff,
    ) async throws {
        let item = try await recapture(id, by: staff)
        var answered = item.request
        try answered.decide(outcome, saying: words, by: staff.id, at: now())
        let request = answered
        try await database.write { tx in
            guard var order = try tx.order(request.order), let batch = try tx.batch(order.batch)
            else { throw RecaptureError.notFound }
            try tx.saveAnswer(request)
            try record(
                outcome == .granted ? .recaptureGranted : .recaptureDeclined,
                .order(order.id),
                by: .staff(staff.id),
                centre: staff.centre,
                in: tx
            )
            guard outcome == .granted else {
                try wantNotice(.recaptureDeclined, about: order, in: tx)
                return
            }
            try order.requireRecapturable(policy: batch.policy)
            let transition = try order.reopen(policy: batch.policy, at: now())
            try save(order, transition, batch: batch, by: .staff(staff.id), in: tx)
            let wait = order.repairBy?.timeIntervalSince(now()) ?? 0
            try want(.endRecapture(order.id), after: wait, in: tx)
        }
    }

    private func recaptureCase(
        _ request: RecaptureRequest,
        in tx: Transaction,
    ) throws -> RecaptureCase? {
        guard let summary = try tx.orderSummary(request.order, vault: vault),
            let photo = try tx.photo(request.photo)
        else { return nil }
        return RecaptureCase(request: request, summary: summary, photo: photo)
    }
}

import Domain
import Foundation
import Storage

extension Services {
    /// Saves a job in the transaction of the change that wants it; a slot keeps one that is wanted
    /// often single.
    func want(
        _ job: Job,
        after seconds: TimeInterval = 0,
        slot: String? = nil,
        in tx: Transaction,
    ) throws {
        try tx.insert(
            JobRow(
                id: newID(),
                kind: job.kind,
                payload: try JSONText.encode(job),
                runAt: now().addingTimeInterval(seconds),
                maxAttempts: job.maximumAttempts,
            ),
            slot: slot,
        )
    }
}

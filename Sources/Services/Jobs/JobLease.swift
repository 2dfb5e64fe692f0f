package import Foundation
import Logging
import Storage

extension JobRunner {
    /// Works while the lease of a job is kept: a job may take longer than its lease.
    func holding<Outcome: Sendable>(
        _ row: JobRow,
        _ work: () async throws -> Outcome,
    ) async rethrows -> Outcome {
        let keeper = Task {
            await keepLease(of: row.id) { try await Task.sleep(for: .seconds(Self.leaseTime / 3)) }
        }
        defer { keeper.cancel() }
        return try await work()
    }

    /// Extends a lease after each pause, until the pause is cancelled or somebody else has the job.
    package func keepLease(of job: UUID, pause: () async throws -> Void) async {
        while true {
            do {
                try await pause()
            } catch {
                return
            }
            do {
                let until = services.now().addingTimeInterval(Self.leaseTime)
                let isHeld = try await services.database.write { tx in
                    try tx.extendLease(of: job, holder: holder, until: until)
                }
                guard isHeld else { return }
            } catch {
                // Two more pauses fit into what is left of the lease.
                services.logger.warning(
                    "Lease not extended",
                    metadata: ["job": "\(job)", "error": "\(error)"]
                )
            }
        }
    }
}

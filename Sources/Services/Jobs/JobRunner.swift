import Domain
import Foundation
import Logging
import Storage

/// Claims jobs by lease and runs them; many runners on many machines share one table.
package struct JobRunner: Sendable {
    /// How long a claimed job belongs to its runner unless it is kept, in seconds.
    static let leaseTime: TimeInterval = 45

    let services: Services
    /// The name under which this runner holds leases.
    let holder: String
    /// How many jobs run at once.
    let width: Int

    package init(services: Services, holder: String, width: Int) {
        self.services = services
        self.holder = holder
        self.width = width
    }

    /// Runs until the task is cancelled; jobs under way are finished.
    ///
    /// Each lane claims for itself, so that a slow job never keeps the others waiting.
    package func run() async {
        do {
            try await services.wantPruning()
            try await services.wantReconciling()
        } catch {
            // The next start wants it again.
            services.logger.error("Daily work is not planned", metadata: ["error": "\(error)"])
        }
        await withTaskGroup(of: Void.self) { group in
            for lane in 1...width {
                let runner = JobRunner(services: services, holder: "\(holder) \(lane)", width: 1)
                group.addTask { await runner.runLane() }
            }
        }
    }

    private func runLane() async {
        while !Task.isCancelled {
            do {
                let count = try await runDueJobs()
                if count == 0 { try await Task.sleep(for: .milliseconds(150)) }
            } catch is CancellationError {
                return
            } catch {
                services.logger.error("Jobs cannot be claimed", metadata: ["error": "\(error)"])
                // Cancelled while waiting: the loop's own condition ends it.
                try? await Task.sleep(for: .seconds(2))
            }
        }
    }

    /// Claims and runs what is due, as many as run at once; returns how many.
    @discardableResult
    package func runDueJobs() async throws -> Int {
        let now = services.now()
        let claimed = try await services.database.write { tx in
            try tx.claimJobs(limit: width, holder: holder, now: now, leaseFor: Self.leaseTime)
        }
        await withTaskGroup(of: Void.self) { group in
            // A job under way is finished: that the runner is to stop must not reach it.
            for row in claimed { group.addTask { await Task { await run(row) }.value } }
        }
        return claimed.count
    }

    private func run(_ row: JobRow) async {
        do {
            let job = try JSONText.decode(Job.self, row.payload)
            let outcome = try await holding(row) { try await services.run(job) }
            try await services.database.write { tx -> Void in
                switch outcome {
                case .done: try tx.completeJob(row.id, holder: holder, at: services.now())
                case .again(let seconds):
                    try tx.repeatJob(
                        row.id,
                        holder: holder,
                        at: services.now().addingTimeInterval(seconds)
                    )
                }
            }
        } catch {
            await failed(row, error)
        }
    }

    private func failed(_ row: JobRow, _ error: any Error) async {
        let isLast = row.attempts >= row.maxAttempts || (error as? Fault)?.isTransient == false
        services.logger.error(
            "Job failed",
            metadata: [
                "job": "\(row.id)", "kind": "\(row.kind)", "attempt": "\(row.attempts)",
                "error": "\(error)", "given up": "\(isLast)",
            ]
        )
        let jitter = Double(services.randomBytes(1).first ?? 0) / 255
        let wait = Job.backOff(attempt: row.attempts, jitter: jitter)
        do {
            try await services.database.write { tx -> Void in
                if isLast {
                    try tx.giveUpJob(
                        row.id,
                        holder: holder,
                        error: "\(type(of: error))",
                        at: services.now()
                    )
                } else {
                    try tx.retryJob(
                        row.id,
                        holder: holder,
                        at: services.now().addingTimeInterval(wait),
                        error: "\(type(of: error))"
                    )
                }
            }
        } catch {
            // The lease ends by itself and the job is claimed again.
            services.logger.error("Job state not saved", metadata: ["job": "\(row.id)"])
        }
    }
}

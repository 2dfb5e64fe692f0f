import Domain
package import Foundation

/// A job as it is stored.
package struct JobRow: Sendable {
    package let id: UUID
    package let kind: String
    /// The job as JSON.
    package let payload: String
    package let runAt: Date
    /// How often it was claimed, this time included.
    package let attempts: Int
    package let maxAttempts: Int

    package init(
        id: UUID,
        kind: String,
        payload: String,
        runAt: Date,
        attempts: Int = 0,
        maxAttempts: Int,
    ) {
        self.id = id
        self.kind = kind
        self.payload = payload
        self.runAt = runAt
        self.attempts = attempts
        self.maxAttempts = maxAttempts
    }
}

extension Transaction {
    /// Saves a job with the change that wants it; a slot that is taken keeps the job it has.
    package func insert(_ job: JobRow, slot: String? = nil) throws {
        try execute(
            """
            insert into jobs (id, kind, payload, slot, run_at, attempts, max_attempts, state)
            values (\(job.id), \(job.kind), \(job.payload), \(slot), \(job.runAt), 0,
                \(job.maxAttempts), 'waiting')
            on conflict do nothing
            """
        )
    }

    /// Claims due jobs for a while, the longest due first.
    ///
    /// A job whose worker vanished on the last attempt is given up instead of claimed again.
    package func claimJobs(
        limit: Int,
        holder: String,
        now: Date,
        leaseFor seconds: TimeInterval,
    ) throws -> [JobRow] {
        try giveUpVanishedJobs(at: now)
        let isDue: Statement = """
            state = 'waiting' and run_at <= \(now) and attempts < max_attempts
            and (leased_until is null or leased_until <= \(now))
            """
        // The condition stands outside the sub-select too: on PostgreSQL two sessions may find
        // the same rows, but only one may take each. Materialised, because PostgreSQL may run a
        // plain sub-select again for every row, which skips what it locked and passes the limit.
        return try rows(
            """
            with due as materialized (
                select id from jobs
                where \(isDue)
                order by run_at, id
                limit \(limit)
                \(postgres: "for update skip locked")
            )
            update jobs
            set lease_holder = \(holder), leased_until = \(now.addingTimeInterval(seconds)),
                attempts = attempts + 1
            where id in (select id from due) and \(isDue)
            returning id, kind, payload, run_at, attempts, max_attempts
            """
        ).map(JobRow.init(row:)).sorted { $0.runAt < $1.runAt }
    }

    private func giveUpVanishedJobs(at now: Date) throws {
        try execute(
            """
            update jobs
            set state = 'gaveUp', last_error = 'WorkerVanished', finished_at = \(now),
                lease_holder = null, leased_until = null
            where state = 'waiting' and attempts >= max_attempts and leased_until <= \(now)
            """
        )
    }

    /// Lets a job belong to its holder for longer; false when the lease had been taken over.
    package func extendLease(of id: UUID, holder: String, until end: Date) throws -> Bool {
        try execute(
            """
            update jobs
            set leased_until = \(end)
            where id = \(id) and lease_holder = \(holder) and state = 'waiting'
            """
        ) == 1
    }

    /// Ends a job; false when the holder's lease had been taken over.
    @discardableResult
    package func completeJob(_ id: UUID, holder: String, at now: Date) throws -> Bool {
        try execute(
            """
            update jobs
            set state = 'done', finished_at = \(now), lease_holder = null, leased_until = null
            where id = \(id) and lease_holder = \(holder) and state = 'waiting'
            """
        ) == 1
    }

    /// Gives a job back that is not ready; that was no failure, so its attempts begin anew.
    @discardableResult
    package func repeatJob(_ id: UUID, holder: String, at next: Date) throws -> Bool {
        try execute(
            """
            update jobs
            set run_at = \(next), attempts = 0, lease_holder = null, leased_until = null
            where id = \(id) and lease_holder = \(holder) and state = 'waiting'
            """
        ) == 1
    }

    /// Gives a failed job back for another attempt.
    @discardableResult
    package func retryJob(
        _ id: UUID,
        holder: String,
        at next: Date,
        error: String,
    ) throws -> Bool {
        try execute(
            """
            update jobs
            set run_at = \(next), last_error = \(error), lease_holder = null,
                leased_until = null
            where id = \(id) and lease_holder = \(holder) and state = 'waiting'
            """
        ) == 1
    }

    /// Gives a job up, visibly.
    @discardableResult
    package func giveUpJob(
        _ id: UUID,
        holder: String,
        error: String,
        at now: Date,
    ) throws -> Bool {
        try execute(
            """
            update jobs
            set state = 'gaveUp', last_error = \(error), finished_at = \(now),
                lease_holder = null, leased_until = null
            where id = \(id) and lease_holder = \(holder) and state = 'waiting'
            """
        ) == 1
    }

    /// How many jobs were given up.
    package func givenUpJobCount() throws -> Int {
        try value("select count(*) from jobs where state = 'gaveUp'", as: Int.self) ?? 0
    }

    /// How many jobs wait, due or not.
    package func waitingJobCount() throws -> Int {
        try value("select count(*) from jobs where state = 'waiting'", as: Int.self) ?? 0
    }
}

extension JobRow {
    fileprivate init(row: Row) throws {
        self.init(
            id: try row["id"],
            kind: try row["kind"],
            payload: try row["payload"],
            runAt: try row["run_at"],
            attempts: try row["attempts"],
            maxAttempts: try row["max_attempts"],
        )
    }
}

package import Domain
import Storage

extension Services {
    /// The schools that a member of staff works for.
    package func schools(by staff: Staff) async throws -> [School] {
        try staff.require(.viewBatches)
        return try await database.read { tx in
            try tx.schools(of: staff.centre).filter {
                staff.school == nil || staff.school == $0.id
            }
        }
    }

    /// Every level of study in order.
    package func levels() async throws -> [EducationLevel] {
        try await database.read { try $0.levels() }
    }

    /// The batches that a member of staff may see, newest first.
    package func batches(by staff: Staff) async throws -> [BatchProgress] {
        try staff.require(.viewBatches)
        return try await database.read { tx in
            try tx.batches(of: staff.centre).compactMap {
                try progress(of: $0, for: staff, in: tx)
            }
        }
    }

    /// One batch with how far its orders are.
    package func batch(_ id: Batch.ID, by staff: Staff) async throws -> BatchProgress {
        try staff.require(.viewBatches)
        return try await database.read { tx in
            let batch = try batch(id, of: staff, in: tx)
            guard let progress = try progress(of: batch, for: staff, in: tx) else {
                throw BatchError.notFound
            }
            return progress
        }
    }

    /// What staff see first.
    package func deskOverview(by staff: Staff) async throws -> DeskOverview {
        DeskOverview(
            queue: staff.stages.isEmpty ? nil : try await reviewQueue(by: staff),
            batches: staff.may(.viewBatches) ? try await batches(by: staff) : [],
            givenUpJobs: staff.may(.manageBatches)
                ? try await database.read { try $0.givenUpJobCount() } : 0,
        )
    }

    /// A batch of the centre for which a member of staff works.
    func batch(_ id: Batch.ID, of staff: Staff, in tx: Transaction) throws -> Batch {
        guard let batch = try tx.batch(id), batch.centre == staff.centre else {
            throw BatchError.notFound
        }
        return batch
    }

    private func progress(
        of batch: Batch,
        for staff: Staff,
        in tx: Transaction,
    ) throws -> BatchProgress? {
        guard staff.school == nil || staff.school == batch.school,
            let school = try tx.school(batch.school)
        else { return nil }
        return BatchProgress(
            batch: batch,
            school: school,
            counts: try tx.labelCounts(of: batch.id),
            deliverable: try tx.deliverableCount(of: batch.id),
        )
    }
}

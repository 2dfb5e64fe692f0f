package import Domain
import Foundation
import Storage

extension Services {
    /// How far the technical check of a batch is and what it found.
    package func technicalCheck(
        of id: Batch.ID,
        by staff: Staff
    ) async throws -> TechnicalCheckOverview {
        try staff.require(.sanction)
        return try await database.read { tx in
            let batch = try batch(id, of: staff, in: tx)
            guard let school = try tx.school(batch.school) else { throw BatchError.notFound }
            return TechnicalCheckOverview(
                batch: batch,
                school: school,
                progress: try tx.lastTechnicalCheck(of: id),
                waiting: try tx.checkablePhotoCount(of: id),
                openUntil: batch.openUntil(at: now()),
                findings: try tx.findings(in: id).compactMap { try findingCase($0, in: tx) },
            )
        }
    }

    /// Starts the technical check over the photos of a closed batch, or goes on with one that is
    /// not finished: a job for each photo.
    package func startTechnicalCheck(of id: Batch.ID, by staff: Staff) async throws {
        try staff.require(.sanction)
        try await database.write { tx in
            let batch = try batch(id, of: staff, in: tx)
            if let end = batch.openUntil(at: now()) {
                throw SanctionError.batchStillOpen(until: end)
            }
            try tx.takeTurn("technical check \(id)")
            let last = try tx.lastTechnicalCheck(of: id)
            let check: TechnicalCheck
            if let last, !last.isFinished {
                check = last.check
            } else {
                check = TechnicalCheck(
                    id: self.id(),
                    batch: id,
                    startedBy: staff.id,
                    startedAt: now()
                )
                guard try tx.insert(check) > 0 else { throw SanctionError.nothingToCheck }
            }
            let photos = try tx.uncheckedPhotos(of: check.id)
            for photo in photos { try want(.recheckPhoto(check.id, photo), in: tx) }
            try record(
                .technicalCheckStarted,
                .batch(id),
                by: .staff(staff.id),
                centre: staff.centre,
                facts: ["photos": String(photos.count)],
                in: tx
            )
        }
    }
}

package import Domain
import Storage

extension Services {
    /// How many students a batch's roster has, and the last files.
    package func roster(of id: Batch.ID, by staff: Staff) async throws -> RosterOverview {
        try staff.require(.manageBatches)
        return try await database.read { tx in
            let batch = try batch(id, of: staff, in: tx)
            guard let school = try tx.school(batch.school) else { throw BatchError.notFound }
            return RosterOverview(
                batch: batch,
                school: school,
                count: try tx.rosterCount(of: id),
                confirmed: try tx.confirmedCount(in: id),
                imports: try tx.rosterImports(of: id, limit: 10, vault: vault),
            )
        }
    }

    /// One file of a roster with its report.
    package func rosterImport(
        _ id: RosterImport.ID,
        by staff: Staff,
    ) async throws -> (work: RosterImport, batch: Batch) {
        try staff.require(.manageBatches)
        return try await database.read { tx in
            guard let work = try tx.rosterImport(id, vault: vault),
                let batch = try tx.batch(work.batch), batch.centre == staff.centre
            else { throw RosterError.notFound }
            return (work, batch)
        }
    }
}

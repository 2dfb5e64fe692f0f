package import Domain
package import Foundation
import Storage

extension Services {
    /// Takes a file with a batch's roster; refuses at once what is none, the lines are a job's.
    package func sendRoster(
        _ bytes: Data,
        batch id: Batch.ID,
        by staff: Staff,
    ) async throws -> RosterImport.ID {
        try staff.require(.manageBatches)
        let text = try RosterText.decode(bytes)
        return try await database.write { tx in
            let batch = try batch(id, of: staff, in: tx)
            try tx.takeTurn("roster \(id)")
            guard try !tx.isRosterWaiting(of: id) else { throw RosterError.underWay }
            // The headings are looked at while the file is at hand.
            _ = try RosterSheet(text, levels: batch.taken(among: tx.levels()))
            let work = RosterImport(
                id: self.id(),
                batch: id,
                staff: staff.id,
                createdAt: now()
            )
            try tx.insert(work, file: text, vault: vault)
            try want(.importRoster(work.id), in: tx)
            try record(
                .rosterSent,
                .batch(id),
                by: .staff(staff.id),
                centre: staff.centre,
                facts: ["bytes": String(bytes.count)],
                in: tx,
            )
            return work.id
        }
    }

    /// Keeps the students of a file that waits, all in one transaction; done again, it changes
    /// nothing.
    func importRoster(_ id: RosterImport.ID) async throws -> JobOutcome {
        try await database.write { tx in
            guard var work = try tx.rosterImport(id, vault: vault), work.state == .waiting,
                let text = try tx.rosterFile(id, vault: vault), let batch = try tx.batch(work.batch)
            else { return }
            let sheet = try RosterSheet(text, levels: batch.taken(among: tx.levels()))
            var (added, updated) = (0, 0)
            for entry in sheet.entries {
                let change = try tx.keep(
                    entry,
                    fingerprint: vault.fingerprint(entry.key, for: .rosterKey),
                    in: batch.id,
                    id: newID(),
                    at: now(),
                    vault: vault,
                )
                switch change {
                case .added: added += 1
                case .updated: updated += 1
                case .unchanged: break
                }
            }
            work.finish(RosterReport(sheet: sheet, added: added, updated: updated), at: now())
            try tx.finish(work, vault: vault)
            try record(
                .rosterImported,
                .batch(batch.id),
                by: .staff(work.staff),
                centre: batch.centre,
                facts: [
                    "added": String(added), "updated": String(updated),
                    "lines": String(sheet.lines),
                ],
                in: tx,
            )
        }
        return .done
    }
}

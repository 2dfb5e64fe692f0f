package import Domain
package import Foundation

/// What keeping a student of a roster came to.
package enum RosterChange: Sendable, Hashable {
    case added, updated, unchanged
}

extension Transaction {
    /// Keeps a student of a batch's roster, or what is new about one.
    ///
    /// `fingerprint` is the one of the entry's key; `id` is used when the student is new.
    package func keep(
        _ entry: RosterEntry,
        fingerprint: String,
        in batch: Batch.ID,
        id: UUID,
        at now: Date,
        vault: Vault,
    ) throws -> RosterChange {
        let text = try JSONText.encode(entry)
        let hash = vault.fingerprint(text, for: .rosterEntry)
        let known = try value(
            """
            select content_hash
            from roster_entries
            where batch_id = \(batch) and fingerprint = \(fingerprint)
            """,
            as: String.self,
        )
        guard known != hash else { return .unchanged }
        let sealed = try vault.seal(text, for: .rosterEntry)
        try execute(
            """
            insert into roster_entries (id, batch_id, fingerprint, level_code, content_hash,
                sealed_entry, imported_at)
            values (\(id), \(batch), \(fingerprint), \(entry.levelCode), \(hash), \(sealed),
                \(now))
            on conflict (batch_id, fingerprint) do update
            set content_hash = \(hash), sealed_entry = \(sealed), imported_at = \(now)
            """
        )
        return known == nil ? .added : .updated
    }

    /// The student of a batch's roster with that fingerprint.
    package func rosterEntry(
        fingerprint: String,
        in batch: Batch.ID,
        vault: Vault,
    ) throws -> RosterEntry? {
        try value(
            """
            select sealed_entry
            from roster_entries
            where batch_id = \(batch) and fingerprint = \(fingerprint)
            """,
            as: String.self,
        ).map { try JSONText.decode(RosterEntry.self, vault.open($0, for: .rosterEntry)) }
    }

    /// How many students the roster of a batch has.
    package func rosterCount(of batch: Batch.ID) throws -> Int {
        try value("select count(*) from roster_entries where batch_id = \(batch)", as: Int.self)
            ?? 0
    }

    /// Notes a try that found nobody.
    package func noteRosterTry(
        id: UUID,
        by account: Account.ID,
        in batch: Batch.ID,
        at now: Date,
    ) throws {
        try execute(
            """
            insert into roster_tries (id, account_id, batch_id, tried_at)
            values (\(id), \(account), \(batch), \(now))
            """
        )
    }

    /// The moments after `start` in which an account found nobody, oldest first.
    package func rosterTries(
        by account: Account.ID,
        in batch: Batch.ID,
        after start: Date,
    ) throws -> [Date] {
        try rows(
            """
            select tried_at
            from roster_tries
            where account_id = \(account) and batch_id = \(batch) and tried_at > \(start)
            order by tried_at
            """
        ).map { try $0["tried_at"] }
    }
}

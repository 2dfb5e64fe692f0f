import Crypto
import Domain
package import Foundation

/// One step of the schema; a released one is never edited.
package struct Migration: Sendable {
    package let name: String
    let sql: String
    /// More text for one engine, where the two differ.
    let sqlite: String
    let postgres: String

    package init(name: String, sql: String, sqlite: String = "", postgres: String = "") {
        self.name = name
        self.sql = sql
        self.sqlite = sqlite
        self.postgres = postgres
    }

    func script(for engine: Engine) -> String {
        switch engine {
        case .sqlite: sql + sqlite
        case .postgres: sql + postgres
        }
    }

    var checksum: String { SHA256.hash(data: Data((sql + sqlite + postgres).utf8)).hexadecimal }
}

/// Why the schema cannot be brought to this version, worded for operators.
package enum MigrationError: Error, Equatable, CustomStringConvertible {
    case edited(String)
    case newer(String)

    package var description: String {
        switch self {
        case .edited(let name):
            "Migration \(name) was edited after it ran here; restore its released text."
        case .newer(let name):
            "The database has \(name), which this program does not know: it is newer. "
                + "Start the newer program."
        }
    }
}

extension Database {
    /// Brings the schema to this version under a lock; returns the names of what ran.
    package func migrate(_ migrations: [Migration], at now: Date) async throws -> [String] {
        try await write { tx in
            // Whoever comes second waits here, then finds everything done. SQLite's writers
            // queue by themselves.
            if tx.engine == .postgres {
                try tx.script("set local lock_timeout = 0; set local statement_timeout = 0")
                _ = try tx.rows("select 1 from pg_advisory_xact_lock(7385620131)")
            }
            try tx.script(Self.migrationsTable)
            var ran: [String] = []
            for migration in try tx.pending(of: migrations) {
                try tx.script(migration.script(for: tx.engine))
                try tx.execute(
                    """
                    insert into migrations (name, checksum, applied_at)
                    values (\(migration.name), \(migration.checksum), \(now))
                    """
                )
                ran.append(migration.name)
            }
            return ran
        }
    }

    /// The names of what has not run yet; refuses an edited or newer schema.
    package func pendingMigrations(_ migrations: [Migration]) async throws -> [String] {
        try await read { tx in
            guard try tx.hasMigrationsTable() else { return migrations.map(\.name) }
            return try tx.pending(of: migrations).map(\.name)
        }
    }

    private static let migrationsTable = """
        create table if not exists migrations (
            name text primary key,
            checksum text not null,
            applied_at timestamptz not null
        )
        """
}

extension Transaction {
    fileprivate func hasMigrationsTable() throws -> Bool {
        try exists(
            """
            \(sqlite: "select 1 from sqlite_master where name = 'migrations'")
            \(postgres: "select 1 from pg_class where oid = to_regclass('migrations')")
            """
        )
    }

    fileprivate func pending(of migrations: [Migration]) throws -> [Migration] {
        var applied: [String: String] = [:]
        for row in try rows("select name, checksum from migrations order by name") {
            applied[try row["name"]] = try row["checksum", String.self]
        }
        if let unknown = applied.keys.sorted().first(where: { name in
            !migrations.contains { $0.name == name }
        }) {
            throw MigrationError.newer(unknown)
        }
        return try migrations.filter { migration in
            guard let checksum = applied[migration.name] else { return true }
            guard checksum == migration.checksum else {
                throw MigrationError.edited(migration.name)
            }
            return false
        }
    }
}

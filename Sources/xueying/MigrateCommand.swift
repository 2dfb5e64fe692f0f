import ArgumentParser
import Services
import Storage

/// `xueying migrate`: brings the database to this version, under a lock.
struct Migrate: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Bring the database to this version; once per release."
    )

    @OptionGroup var options: SettingOptions

    func run() async throws {
        let assembly = Assembly(try await Settings.read(options))
        let database = try await assembly.database()
        let applied = try await database.migrate(Migration.all, at: assembly.now())
        say(
            applied.isEmpty
                ? "The database is up to date." : "Applied \(applied.joined(separator: ", "))."
        )
        await database.close()
    }
}

extension Assembly {
    /// The database, which must be at this version.
    func migratedDatabase() async throws -> Database {
        let database = try await database()
        let missing = try await database.pendingMigrations(Migration.all)
        guard missing.isEmpty else {
            throw SettingsError(problems: [
                "The database lacks \(missing.joined(separator: ", ")); run: xueying migrate"
            ])
        }
        return database
    }

    /// Runs a command on the services, and closes the database after it.
    func withServices<T>(_ body: (Services) async throws -> T) async throws -> T {
        let database = try await migratedDatabase()
        let result = try await body(services(on: database))
        await database.close()
        return result
    }
}

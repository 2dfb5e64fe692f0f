import Domain
import Foundation
import Storage
import TestSupport
import Testing

struct PhotoMigrationTests {
    @Test(arguments: TestEngine.available)
    func aBatchFromBeforeReplacesTheBackgroundAndForbidsGlasses(
        engine: TestEngine
    ) async throws {
        let before = Migration.all.filter { $0.name < "0006" }
        try await TestDatabase.with(engine, migrations: before) { database async throws in
            let batch = Batch.sample(
                policy: .sample(photos: PhotoPolicy(background: .offer, glasses: .allowed))
            )
            try await database.write { tx throws in
                try tx.insert(Centre.sample())
                try tx.insert(School.sample())
                try tx.insert(batch)
                try tx.execute(
                    """
                    update batches
                    set policy = replace(
                        policy,
                        '"photos":{"background":"offer","glasses":"allowed"},',
                        ''
                    )
                    """
                )
            }
            _ = try await database.migrate(Migration.all, at: .sample)
            let read = try await database.read { try $0.batch(batch.id) }
            #expect(read?.policy == .sample())
        }
    }
}

import AsyncHTTPClient
package import Domain
package import Foundation
import Imaging
package import Integrations
import Logging
package import Services
package import Storage

/// All services on a fresh database with sandbox partners, a clock of ours and chance that repeats.
///
/// A test that wants another dependency copies the house and sets it: `house.services.channel = …`.
package struct TestHouse: Sendable {
    package var services: Services
    package let partners: SandboxPartners
    package let clock: FixedClock
    package let chance: CountedChance
    private let folder: URL

    package var database: Database { services.database }

    package var vault: Vault { services.vault }

    /// Lends a house; everything is gone afterwards.
    ///
    /// SQLite is in memory here; tests that need several connections to one file begin with
    /// `TestDatabase.with`.
    package static func with<T: Sendable>(
        _ engine: TestEngine = .sqlite,
        undoTime: TimeInterval = 10,
        _ body: (TestHouse) async throws -> T,
    ) async throws -> T {
        let folder = FileManager.default.temporaryDirectory
            .appending(path: "xueying-house-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        switch engine {
        case .sqlite:
            let database = try await TestDatabase.make()
            return try await body(TestHouse(database, in: folder, undoTime: undoTime))
        case .postgres:
            return try await TestDatabase.with(.postgres) { database in
                try await body(TestHouse(database, in: folder, undoTime: undoTime))
            }
        }
    }

    private init(_ database: Database, in folder: URL, undoTime: TimeInterval) throws {
        let clock = FixedClock()
        let chance = CountedChance()
        var quiet = Logger(label: "test")
        quiet.logLevel = .critical
        partners = SandboxPartners(
            directory: folder.appending(path: "sandbox"),
            secret: Data(repeating: 7, count: 32),
            publicURL: "http://localhost",
            client: .shared,
            now: { clock.now },
            newID: { UUID() },
            logger: quiet,
        )
        services = Services(
            database: database,
            objects: try ObjectStore(directory: folder.appending(path: "objects")),
            vault: Vault(KeyRing.generate(randomBytes: CountedChance(seed: 9).bytes)),
            passwords: PasswordHash(randomBytes: { chance.bytes($0) }),
            // Models are loaded with the first picture; most tests have none.
            engine: try ImageEngine(ImageEngine.Configuration(workers: 1)),
            gateways: partners.gateways,
            channel: partners.messages,
            captureCodes: partners.captureCodes,
            registry: partners.registry,
            sandbox: partners.desk,
            calendar: .stateCouncil,
            publicURL: "http://localhost",
            undoTime: undoTime,
            now: { clock.now },
            newID: { chance.id() },
            randomBytes: { chance.bytes($0) },
            logger: quiet,
        )
        self.clock = clock
        self.chance = chance
        self.folder = folder
    }

    /// A new identity.
    package func id<Of>(_ type: Identifier<Of>.Type = Identifier<Of>.self) -> Identifier<Of> {
        Identifier(chance.id())
    }

    /// Does all the work that is due at the clock's time; returns how many jobs ran.
    @discardableResult
    package func runJobs() async throws -> Int {
        let runner = JobRunner(services: services, holder: "test", width: 4)
        var total = 0
        while true {
            let count = try await runner.runDueJobs()
            guard count > 0 else { return total }
            total += count
        }
    }

    /// How many objects the store holds.
    package func storedObjectCount() throws -> Int {
        let place = folder.appending(path: "objects").path(percentEncoded: false)
        return try FileManager.default.subpathsOfDirectory(atPath: place)
            .count { ObjectKey(rawValue: URL(filePath: $0).lastPathComponent) != nil }
    }

    /// The messages sent so far, newest first, as the sandbox channel has them.
    package func outbox() throws -> [SandboxMessage] { try partners.messages.outbox() }

    /// A picture of the QR code that says this text.
    package func picture(of text: String) throws -> Data {
        try services.engine.drawQRCodePicture(text)
    }

    /// What a reader finds in the QR code that says this text.
    package func readBack(_ text: String) async throws -> [String] {
        try await services.engine.readQRCodes(try picture(of: text))
    }

    /// A made portrait of the repository, such as `good.jpg`.
    package static func portrait(_ name: String) throws -> Data {
        try fixture("portraits/\(name)")
    }

    /// A file of the folder of fixtures.
    package static func fixture(_ path: String) throws -> Data {
        let root = URL(filePath: #filePath).deletingLastPathComponent()
            .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        return try Data(contentsOf: root.appending(path: "Tests/Fixtures/\(path)"))
    }
}

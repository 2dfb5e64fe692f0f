import AsyncHTTPClient
import Domain
import Foundation
import Hummingbird
import HummingbirdTesting
import Imaging
import Integrations
import Logging
import Services
import Storage
import Synchronization
import TestSupport
import Web

/// A whole site on a database in memory with sandbox partners, the demo's data and a clock of ours.
struct WebHouse: Sendable {
    let services: Services
    let clock: Clock

    /// A clock that moves only when a test moves it.
    final class Clock: Sendable {
        private let value = Mutex(Date(timeIntervalSince1970: 1_781_056_800))

        var now: Date { value.withLock { $0 } }

        func advance(_ seconds: TimeInterval) { value.withLock { $0 += seconds } }
    }

    /// Lends a site; everything is gone afterwards.
    static func open(
        _ test: @Sendable (WebHouse, any TestClientProtocol) async throws -> Void
    ) async throws {
        let folder = FileManager.default.temporaryDirectory
            .appending(path: "xueying-web-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let house = try await WebHouse(folder)
        _ = try await house.services.loadDemo()
        let app = Application(router: buildRouter(services: house.services, settings: settings))
        try await app.test(.router) { try await test(house, $0) }
    }

    private init(_ folder: URL) async throws {
        let clock = Clock()
        var quiet = Logger(label: "test")
        quiet.logLevel = .critical
        let partners = SandboxPartners(
            directory: folder.appending(path: "sandbox"),
            secret: Data(repeating: 7, count: 32),
            publicURL: "http://localhost",
            client: .shared,
            now: { clock.now },
            newID: { UUID() },
            logger: quiet,
        )
        services = Services(
            database: try await TestDatabase.make(),
            objects: try ObjectStore(directory: folder.appending(path: "objects")),
            vault: Vault(KeyRing.generate(randomBytes: Self.randomBytes)),
            passwords: PasswordHash(randomBytes: Self.randomBytes),
            engine: try ImageEngine(ImageEngine.Configuration(workers: 1)),
            gateways: [partners.payments],
            channel: partners.messages,
            captureCodes: partners.captureCodes,
            registry: partners.registry,
            sandbox: partners.desk,
            publicURL: "http://localhost",
            undoTime: 10,
            now: { clock.now },
            newID: { UUID() },
            randomBytes: Self.randomBytes,
            logger: quiet,
        )
        self.clock = clock
    }

    /// Does all the work that is due.
    func work() async throws {
        let runner = JobRunner(services: services, holder: "test", width: 4)
        while try await runner.runDueJobs() > 0 {}
    }

    /// The code in the newest message to a phone.
    func sentCode() async throws -> String {
        try await work()
        let messages = try await services.sandbox?.outbox() ?? []
        let text = messages.first?.text ?? ""
        return text.firstMatch(of: /[0-9]{6}/).map { String($0.0) } ?? ""
    }

    static let settings = WebSettings(
        secureCookies: false,
        csrfKey: Data(repeating: 1, count: 32),
        publicDirectory: publicDirectory.path,
        trustedProxy: false,
        version: "1",
        newToken: { UUID().uuidString },
    )

    static let publicDirectory = root.appending(path: "Public")

    /// A made portrait of the repository.
    static func portrait(_ name: String) throws -> Data {
        try Data(contentsOf: root.appending(path: "Tests/Fixtures/portraits/\(name)"))
    }

    private static let root = URL(filePath: #filePath).deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

    private static let randomBytes: @Sendable (Int) -> Data = { count in
        Data((0..<count).map { _ in UInt8.random(in: .min ... .max) })
    }
}

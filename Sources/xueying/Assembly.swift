import AsyncHTTPClient
import Domain
import Foundation
import Imaging
import Integrations
import Logging
import Services
import Storage
import Web

/// Builds every value of the house from the settings: the only place that knows all names.
struct Assembly {
    let settings: Settings
    let logger: Logger
    private let ids = TimeOrderedIDs()

    init(_ settings: Settings) {
        self.settings = settings
        var logger = Logger(label: "xueying") { StreamLogHandler.standardError(label: $0) }
        logger.logLevel = settings.logLevel
        self.logger = logger
    }

    /// Opens the database; throws an error that is worded for operators.
    func database() async throws -> Database {
        try FileManager.default.createDirectory(
            at: settings.data,
            withIntermediateDirectories: true
        )
        return try await Database.open(DatabaseURL(settings.database), logger: logger)
    }

    /// The key ring; made, and said so, only while the database holds nothing to lose.
    func vault(for database: Database) async throws -> Vault {
        let path = settings.keyFile.path(percentEncoded: false)
        if !FileManager.default.fileExists(atPath: path) {
            guard try await database.read({ try !$0.hasStaff() }) else {
                throw SettingsError(problems: [
                    "The key file \(path) does not exist, but the database is in use: "
                        + "put the file back from your copy"
                ])
            }
            try KeyRing.generate(randomBytes: Self.randomBytes).write(to: settings.keyFile)
            complain(
                "Made a key file at \(path). Keep a copy: without it nobody can read the numbers."
            )
        }
        return Vault(try KeyRing.read(settings.keyFile))
    }

    func services(on database: Database) async throws -> Services {
        let vault = try await vault(for: database)
        let sandbox = sandboxPartners(secret: vault.derivedKey(for: "sandbox"))
        return Services(
            database: database,
            objects: try ObjectStore(directory: settings.data.appending(path: "objects")),
            vault: vault,
            passwords: PasswordHash(randomBytes: Self.randomBytes),
            engine: try engine(),
            gateways: sandbox.gateways,
            channel: sandbox.messages,
            captureCodes: sandbox.captureCodes,
            registry: sandbox.registry,
            sandbox: sandbox.desk,
            calendar: try WorkingDaysFile(in: settings.data).calendar(),
            publicURL: settings.publicURL,
            undoTime: TimeInterval(settings.undoSeconds),
            now: { Date() },
            newID: { [ids] in ids.next(at: Date()) },
            randomBytes: Self.randomBytes,
            logger: logger,
        )
    }

    func engine() throws -> ImageEngine {
        try ImageEngine(settings.engine) { [logger] reason in
            logger.error("Image engine", metadata: ["reason": "\(reason)"])
        }
    }

    private func sandboxPartners(secret: Data) -> SandboxPartners {
        SandboxPartners(
            directory: settings.data.appending(path: "sandbox"),
            secret: secret,
            publicURL: settings.publicURL,
            client: .shared,
            now: { Date() },
            newID: { [ids] in ids.next(at: Date()) },
            logger: logger,
        )
    }

    func webSettings(_ vault: Vault) -> WebSettings {
        WebSettings(
            secureCookies: settings.secureCookies,
            csrfKey: vault.derivedKey(for: "forms"),
            publicDirectory: settings.publicDirectory,
            trustedProxy: settings.trustedProxy,
            version: Xueying.version,
            newToken: { Self.randomBytes(24).base64EncodedString() },
        )
    }

    func now() -> Date { Date() }

    static let randomBytes: @Sendable (Int) -> Data = { count in
        var generator = SystemRandomNumberGenerator()
        return Data((0..<count).map { _ in UInt8.random(in: .min ... .max, using: &generator) })
    }
}

/// Prints a line for the person at the terminal.
func say(_ line: String) { print(line) }

/// Prints a line on standard error.
func complain(_ line: String) { FileHandle.standardError.write(Data((line + "\n").utf8)) }

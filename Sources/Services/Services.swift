package import Domain
package import Foundation
package import Imaging
package import Logging
package import Storage

/// Every verb of the business, as extensions of one value that holds only dependencies.
package struct Services: Sendable {
    package var database: Database
    package var objects: ObjectStore
    package var vault: Vault
    package var passwords: PasswordHash
    package var engine: ImageEngine
    package var gateways: [any PaymentGateway]
    package var channel: any NoticeChannel
    package var captureCodes: any CaptureCodeResolver
    package var registry: any PhotoRegistry
    /// The partners' side for developers; nil in production.
    package var sandbox: SandboxDesk?
    /// The days that promised dates count.
    package var calendar: WorkingCalendar
    /// Where the site is reached from outside, without a slash at the end.
    package var publicURL: String
    /// Seconds in which a reviewer may take a decision back.
    package var undoTime: TimeInterval
    package var now: @Sendable () -> Date
    package var newID: @Sendable () -> UUID
    /// Random bytes fit for secrets.
    package var randomBytes: @Sendable (Int) -> Data
    package var logger: Logger

    package init(
        database: Database,
        objects: ObjectStore,
        vault: Vault,
        passwords: PasswordHash,
        engine: ImageEngine,
        gateways: [any PaymentGateway],
        channel: any NoticeChannel,
        captureCodes: any CaptureCodeResolver,
        registry: any PhotoRegistry,
        sandbox: SandboxDesk?,
        calendar: WorkingCalendar,
        publicURL: String,
        undoTime: TimeInterval,
        now: @escaping @Sendable () -> Date,
        newID: @escaping @Sendable () -> UUID,
        randomBytes: @escaping @Sendable (Int) -> Data,
        logger: Logger,
    ) {
        self.database = database
        self.objects = objects
        self.vault = vault
        self.passwords = passwords
        self.engine = engine
        self.gateways = gateways
        self.channel = channel
        self.captureCodes = captureCodes
        self.registry = registry
        self.sandbox = sandbox
        self.calendar = calendar
        self.publicURL = publicURL
        self.undoTime = undoTime
        self.now = now
        self.newID = newID
        self.randomBytes = randomBytes
        self.logger = logger
    }

    func id<Of>(_ type: Identifier<Of>.Type = Identifier<Of>.self) -> Identifier<Of> {
        Identifier(newID())
    }

    /// Until when a review that begins now has its result, over all its stages.
    func reviewPromise(_ policy: BatchPolicy) -> Date {
        calendar.endOfWorkingDay(policy.reviewDays, after: now())
    }

    /// Whether the database answers.
    package func isHealthy() async -> Bool {
        do {
            try await database.ping()
            return true
        } catch {
            logger.error("Database does not answer", metadata: ["error": "\(error)"])
            return false
        }
    }

    /// The text as a QR code to draw.
    package func drawQRCode(_ text: String) throws -> QRCodeMatrix {
        try engine.drawQRCode(text)
    }
}

import ArgumentParser
import Foundation
import Imaging
import Logging
import ServiceLifecycle
import Services
import Storage
import UnixSignals

/// `xueying work`: jobs alone, on as many machines as wanted.
struct Work: AsyncParsableCommand {
    static let configuration = CommandConfiguration(abstract: "Run jobs, without the site.")

    @OptionGroup var options: SettingOptions

    func run() async throws {
        let assembly = Assembly(try await Settings.read(options))
        let database = try await assembly.migratedDatabase()
        let services = try await assembly.services(on: database)
        try await services.engine.warmUp()
        say("Working")
        try await assembly.runUntilStopped([assembly.worker(services)])
        await database.close()
    }
}

/// The job runner as a part that starts and stops with the process.
struct Worker: Service {
    let runner: JobRunner

    func run() async throws {
        await cancelWhenGracefulShutdown { await runner.run() }
    }
}

extension Assembly {
    func worker(_ services: Services) -> Worker {
        let holder =
            "\(ProcessInfo.processInfo.hostName) \(ProcessInfo.processInfo.processIdentifier)"
        return Worker(
            runner: JobRunner(services: services, holder: holder, width: settings.jobWidth)
        )
    }

    /// Runs the parts until a signal asks to stop; requests and jobs under way are finished.
    func runUntilStopped(_ parts: [any Service]) async throws {
        let group = ServiceGroup(
            configuration: .init(
                services: parts.map {
                    .init(
                        service: $0,
                        successTerminationBehavior: .gracefullyShutdownGroup,
                        failureTerminationBehavior: .gracefullyShutdownGroup
                    )
                },
                gracefulShutdownSignals: [.sigterm, .sigint],
                logger: logger
            )
        )
        try await group.run()
    }
}

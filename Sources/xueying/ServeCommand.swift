import ArgumentParser
import Foundation
import Hummingbird
import Imaging
import Logging
import ServiceLifecycle
import Services
import Storage
import Web

/// `xueying serve`: the site, with the worker inside unless told otherwise.
struct Serve: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Serve the site (and run jobs, unless --no-worker)."
    )

    @OptionGroup var options: SettingOptions

    func run() async throws {
        let settings = try await Settings.read(options)
        let assembly = Assembly(settings)
        let database = try await assembly.migratedDatabase()
        let services = try await assembly.services(on: database)
        try requireSite(in: settings.publicDirectory)
        try await services.engine.warmUp()
        let site = Application(
            router: buildRouter(services: services, settings: assembly.webSettings(services.vault)),
            configuration: .init(
                address: .hostname(settings.host, port: settings.port),
                serverName: "xueying"
            ),
            onServerRunning: { _ in say("Serving \(settings.publicURL)") },
            logger: assembly.logger,
        )
        var parts: [any Service] = [site]
        if settings.worker { parts.append(assembly.worker(services)) }
        try await assembly.runUntilStopped(parts)
        await database.close()
    }

    private func requireSite(in directory: String) throws {
        let sheet = URL(filePath: directory).appending(path: "styles/tokens.css")
        guard FileManager.default.fileExists(atPath: sheet.path(percentEncoded: false)) else {
            throw SettingsError(problems: [
                "\(Setting.publicDirectory.flag): no style sheets in \"\(directory)\"; "
                    + "start in the project's folder or name its Public folder"
            ])
        }
    }
}

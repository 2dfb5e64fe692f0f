import Configuration
import Foundation
import Imaging
import Logging

/// The settings of one process, read once and checked whole before anything starts.
struct Settings: Sendable {
    let host: String
    let port: Int
    let data: URL
    let database: String
    let publicURL: String
    let publicDirectory: String
    let keyFile: URL
    let worker: Bool
    let jobWidth: Int
    let engineWorkers: Int
    let engineSeconds: Int
    let engineMemory: Int
    let enginePictures: Int
    let undoSeconds: Int
    let secureCookies: Bool
    let trustedProxy: Bool
    let landmarks: String?
    let cascades: String?
    let segmenter: NetworkDescription?
    let landmarker: NetworkDescription?
    let logLevel: Logger.Level

    /// Reads flags, then environment, then file; throws `SettingsError` with everything wrong.
    static func read(_ options: SettingOptions) async throws -> Settings {
        let environment = ProcessInfo.processInfo.environment
        var problems = unknownVariables(environment)
        var providers: [any ConfigProvider] = [
            InMemoryProvider(
                name: "flags",
                values: Dictionary(
                    uniqueKeysWithValues: options.given.map {
                        (AbsoluteConfigKey([$0.rawValue]), ConfigValue(stringLiteral: $1))
                    }
                )
            ),
            EnvironmentVariablesProvider(environmentVariables: environment)
                .prefixKeys(with: "xueying"),
        ]
        if let path = options.config ?? environment["XUEYING_CONFIG"] {
            do {
                problems += try unknownKeys(inFile: path)
                let place = InMemoryProvider(values: ["filePath": .init(stringLiteral: path)])
                providers.append(
                    try await FileProvider<JSONSnapshot>(config: ConfigReader(provider: place))
                )
            } catch {
                throw SettingsError(problems: ["--config \(path): not a readable JSON object"])
            }
        }
        var reader = SettingsReader(ConfigReader(providers: providers))
        let settings = Settings(&reader)
        problems += reader.problems
        guard problems.isEmpty else { throw SettingsError(problems: problems) }
        return settings
    }

    private init(_ read: inout SettingsReader) {
        host = read.text(.host)
        port = read.number(.port, in: 1...65_535)
        data = URL(filePath: read.text(.data), directoryHint: .isDirectory).absoluteURL
        let file = data.appending(path: "xueying.db").path(percentEncoded: true)
        database = read.text(.database, else: "sqlite://\(file)")
        publicURL = read.address(.publicURL, else: "http://localhost:\(port)")
        publicDirectory = read.text(.publicDirectory)
        keyFile = URL(
            filePath: read.text(
                .keyFile,
                else: data.appending(path: "keys.json").path(percentEncoded: false)
            )
        )
        worker = read.flag(.worker)
        jobWidth = read.number(.jobWidth, in: 1...64)
        engineWorkers = read.number(
            .engineWorkers,
            in: 1...64,
            else: ProcessInfo.processInfo.activeProcessorCount
        )
        engineSeconds = read.number(.engineSeconds, in: 1...300)
        engineMemory = read.number(.engineMemory, in: 400...65_536)
        enginePictures = read.number(.enginePictures, in: 1...1_000_000)
        undoSeconds = read.number(.undoSeconds, in: 0...300)
        if !read.flag(.sandbox) { read.refuseLivePartners() }
        secureCookies = read.flag(.secureCookies)
        trustedProxy = read.flag(.trustedProxy)
        landmarks = read.path(.landmarks)
        cascades = read.path(.cascades)
        segmenter = read.network(.segmenter)
        landmarker = read.network(.landmarker)
        logLevel = read.level(.logLevel)
    }

    private static func unknownVariables(_ environment: [String: String]) -> [String] {
        let known = Set(Setting.allCases.map(\.variable) + ["XUEYING_CONFIG"])
        // Tests have variables of their own, which no command reads.
        return environment.keys.sorted().filter {
            $0.hasPrefix("XUEYING_") && !$0.hasPrefix("XUEYING_TEST_") && !known.contains($0)
        }.map { "\($0): no such setting; see xueying serve --help" }
    }

    private static func unknownKeys(inFile path: String) throws -> [String] {
        let object = try JSONSerialization.jsonObject(with: Data(contentsOf: URL(filePath: path)))
        guard let keys = (object as? [String: Any])?.keys else {
            throw CocoaError(.fileReadUnknown)
        }
        return keys.sorted().filter { Setting(rawValue: $0) == nil }.map {
            "\(path): \"\($0)\" is no setting; see xueying serve --help"
        }
    }
}

/// Everything that is wrong with the settings, one line each.
struct SettingsError: Error, CustomStringConvertible {
    let problems: [String]

    var description: String { problems.joined(separator: "\n") }
}

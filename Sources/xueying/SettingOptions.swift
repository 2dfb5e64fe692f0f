import ArgumentParser

/// The flags of every command that opens the house.
struct SettingOptions: ParsableArguments {
    @Option(help: "JSON file of settings; flags and environment come first.")
    var config: String?
    @Option(help: help(.host)) var host: String?
    @Option(help: help(.port)) var port: String?
    @Option(help: help(.data)) var data: String?
    @Option(help: help(.database)) var database: String?
    @Option(name: .customLong("public-url"), help: help(.publicURL)) var publicURL: String?
    @Option(help: help(.publicDirectory)) var publicDirectory: String?
    @Option(help: help(.keyFile)) var keyFile: String?
    @Option(help: help(.worker)) var worker: String?
    @Flag(help: "The same as --worker false.") var noWorker = false
    @Option(help: help(.jobWidth)) var jobWidth: String?
    @Option(help: help(.engineWorkers)) var engineWorkers: String?
    @Option(help: help(.engineSeconds)) var engineSeconds: String?
    @Option(help: help(.engineMemory)) var engineMemory: String?
    @Option(help: help(.enginePictures)) var enginePictures: String?
    @Option(help: help(.undoSeconds)) var undoSeconds: String?
    @Option(help: help(.sandbox)) var sandbox: String?
    @Option(help: help(.secureCookies)) var secureCookies: String?
    @Option(help: help(.trustedProxy)) var trustedProxy: String?
    @Option(help: help(.landmarks)) var landmarks: String?
    @Option(help: help(.cascades)) var cascades: String?
    @Option(help: help(.segmenter)) var segmenter: String?
    @Option(help: help(.landmarker)) var landmarker: String?
    @Option(help: help(.logLevel)) var logLevel: String?

    /// What was given on the command line.
    var given: [Setting: String] {
        let values: [Setting: String?] = [
            .host: host, .port: port, .data: data, .database: database, .publicURL: publicURL,
            .publicDirectory: publicDirectory, .keyFile: keyFile,
            .worker: noWorker ? "false" : worker, .jobWidth: jobWidth,
            .engineWorkers: engineWorkers, .engineSeconds: engineSeconds,
            .engineMemory: engineMemory, .enginePictures: enginePictures,
            .undoSeconds: undoSeconds, .sandbox: sandbox,
            .secureCookies: secureCookies, .trustedProxy: trustedProxy, .landmarks: landmarks,
            .cascades: cascades, .segmenter: segmenter, .landmarker: landmarker,
            .logLevel: logLevel,
        ]
        return values.compactMapValues { $0 }
    }

    private static func help(_ setting: Setting) -> ArgumentHelp {
        let standard = setting.standard.isEmpty ? "" : " (default: \(setting.standard))"
        return ArgumentHelp("\(setting.meaning)\(standard)")
    }
}

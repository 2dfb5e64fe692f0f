import ArgumentParser
import Domain
import Imaging

/// Tells every fault of each portrait at once.
struct PhotoCheckCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check",
        abstract: "Tell every fault of a portrait at once.",
        discussion: "Ends with 0 when no photo is refused, 1 when one is, 2 when a file cannot "
            + "be read.",
    )

    @Argument(help: "The photos to check.")
    var files: [String]

    @OptionGroup var options: PhotoOptions

    func run() async throws {
        let engine = try await options.engine(workers: 1)
        var worst = ExitCode.success
        for file in files {
            let code = await check(file, with: engine)
            worst = code.rawValue > worst.rawValue ? code : worst
        }
        throw worst
    }

    private func check(_ file: String, with engine: ImageEngine) async -> ExitCode {
        do {
            let bytes = try PhotoFile(path: file).read()
            let clock = ContinuousClock()
            let start = clock.now
            let inspection = try await engine.inspect(bytes, against: options.photoSpec)
            let report = PhotoReport(inspection, file: file, elapsed: clock.now - start)
            try report.print(asJSON: options.json)
            guard !inspection.isMissing else { return .unreadable }
            return inspection.verdict == .fail ? .refused : .success
        } catch {
            reportPhotoFailure(error, file: file)
            return .unreadable
        }
    }
}

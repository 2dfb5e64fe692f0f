import ArgumentParser
import Domain
import Imaging

/// Makes the standard photo, or refuses and writes nothing.
struct PhotoStandardizeCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "standardize",
        abstract: "Make the standard photo; write nothing when the portrait is refused.",
        discussion: "Ends with 0 when the photo was written, 1 when the portrait is refused, 2 "
            + "when the file cannot be read or the photo not be written.",
        aliases: ["standardise"],
    )

    @Argument(help: "The portrait.")
    var input: String

    @Argument(help: "Where to write the standard photo.")
    var output: String

    @OptionGroup var options: PhotoOptions

    func run() async throws {
        let engine = try options.engine(workers: 1)
        do {
            let bytes = try PhotoFile(path: input).read()
            let clock = ContinuousClock()
            let start = clock.now
            let result = try await engine.standardise(bytes, to: options.photoSpec)
            let elapsed = clock.now - start
            if let photo = result.output { try PhotoFile(path: output).write(photo.jpeg) }
            try PhotoReport(result, file: input, elapsed: elapsed).print(asJSON: options.json)
            guard !result.inspection.isMissing else { throw ExitCode.unreadable }
            throw result.output == nil ? ExitCode.refused : ExitCode.success
        } catch let code as ExitCode {
            throw code
        } catch {
            reportPhotoFailure(error, file: input)
            throw ExitCode.unreadable
        }
    }
}

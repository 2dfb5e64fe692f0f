import ArgumentParser
import Domain
import Foundation
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

    @Option(
        help: "A mask drawn by a person: as large as the upright portrait, white on the person."
    )
    var mask: String?

    @Option(help: "Where to write the signed record of what was done; see docs/integrity.md.")
    var record: String?

    @Option(help: "The private key that signs the record; make one with: xueying photo key.")
    var signingKey: String?

    @OptionGroup var options: PhotoOptions

    func validate() throws {
        guard (record == nil) == (signingKey == nil) else {
            throw ValidationError("--record and --signing-key belong together: give both or none.")
        }
    }

    func run() async throws {
        let engine = try await options.engine(workers: 1)
        let key = try read(signingKey) { try SigningKey(pem: $0) }
        let drawn = try await readMask(by: engine)
        do {
            let bytes = try PhotoFile(path: input).read()
            let clock = ContinuousClock()
            let start = clock.now
            let result = try await engine.standardise(bytes, to: options.photoSpec, by: drawn)
            let elapsed = clock.now - start
            let signed = try key.flatMap {
                try SignedRecord(result, of: bytes, to: options.photoSpec, by: $0)
            }
            try write(result, with: signed)
            try PhotoReport(result, file: input, elapsed: elapsed).print(asJSON: options.json)
            guard !result.inspection.isMissing else { throw ExitCode.unreadable }
            throw result.output == nil ? ExitCode.refused : ExitCode.success
        } catch let code as ExitCode {
            throw code
        } catch {
            reportPhotoFailure(error, file: error is MaskError ? mask ?? input : input)
            throw error is MaskError ? ExitCode.refused : ExitCode.unreadable
        }
    }

    private func readMask(by engine: ImageEngine) async throws -> GreyPicture? {
        guard let mask, let bytes = try read(mask, { $0 }) else { return nil }
        do {
            return try await engine.grey(bytes)
        } catch {
            reportPhotoFailure(error, file: mask)
            throw ExitCode.unreadable
        }
    }

    /// Writes both files, or none.
    private func write(_ result: Standardisation, with signed: SignedRecord?) throws {
        guard let jpeg = result.output?.jpeg else { return }
        try PhotoFile(path: output).write(jpeg)
        guard let record, let signed else { return }
        do {
            try PhotoFile(path: record).write(signed.fileBytes())
        } catch {
            try FileManager.default.removeItem(atPath: output)
            throw error
        }
    }
}

import ArgumentParser
import Domain
import Foundation
import Imaging

/// Writes the engine's own mask, as the draft of one drawn by a person.
struct PhotoMaskCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "mask",
        abstract: "Write the engine's own mask of a portrait, to be corrected by hand.",
        discussion: "The mask is as large as the upright portrait and white on the person. "
            + "Correct it in any painting program and hand it to: xueying photo standardize "
            + "--mask. Ends with 1 when there is no face, with 2 when the file cannot be read.",
    )

    @Argument(help: "The portrait.")
    var input: String

    @Argument(help: "Where to write the mask, a grey PNG.")
    var output: String

    @OptionGroup var options: PhotoOptions

    func run() async throws {
        let engine = try await options.engine(workers: 1)
        do {
            let bytes = try PhotoFile(path: input).read()
            guard let png = try await engine.drawMask(of: bytes, against: options.photoSpec) else {
                throw MaskError.noFace
            }
            try PhotoFile(path: output).write(png)
        } catch {
            reportPhotoFailure(error, file: input)
            throw error is MaskError ? ExitCode.refused : ExitCode.unreadable
        }
    }
}

import ArgumentParser
import Domain
import Foundation
import Imaging
import Views

/// Checks and makes photos without the rest of the house.
struct PhotoCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "photo",
        abstract: "Check portraits, make standard photos and print sheets from them.",
        subcommands: [
            PhotoCheckCommand.self, PhotoStandardizeCommand.self, PhotoBatchCommand.self,
            PhotoMaskCommand.self, PhotoSheetCommand.self, PhotoVerifyCommand.self,
            PhotoKeyCommand.self, PhotoEvaluateCommand.self, PhotoBenchCommand.self,
            PhotoSamplesCommand.self,
        ],
    )
}

/// What both commands are told.
struct PhotoOptions: ParsableArguments {
    @Option(help: "The photo specification: \(PhotoSpec.all.map(\.name).joined(separator: ", ")).")
    var spec = "chsi"

    @Flag(help: "Print one JSON object per file, each on one line.")
    var json = false

    @Option(help: "The landmark model (libdlib-data).")
    var landmarks: String?

    @Option(help: "The folder of face and eye cascades (opencv-data).")
    var cascades: String?

    func validate() throws {
        guard PhotoSpec.named(spec) != nil else {
            throw ValidationError("There is no photo specification named '\(spec)'.")
        }
    }

    var photoSpec: PhotoSpec { PhotoSpec.named(spec) ?? .chsi }

    func engine(workers: Int) throws -> ImageEngine {
        var configuration = ImageEngine.Configuration()
        configuration.landmarks = landmarks ?? configuration.landmarks
        configuration.cascades = cascades ?? configuration.cascades
        configuration.workers = workers
        configuration.place = .processes(.ownExecutable)
        do {
            return try ImageEngine(configuration) { reason in
                FileHandle.standardError.write(Data("\(reason)\n".utf8))
            }
        } catch let fault as Fault {
            FileHandle.standardError.write(Data("\(fault.what)\n".utf8))
            throw ExitCode.unreadable
        }
    }
}

extension ExitCode {
    /// The photo is refused; nothing was written.
    static let refused = ExitCode(1)
    /// The input cannot be read.
    static let unreadable = ExitCode(2)
}

/// Says on standard error why a file cannot be used.
func reportPhotoFailure(_ error: any Error, file: String) {
    let line =
        switch error {
        case let error as PictureError: "\(file): \(Text.words(for: error)(.english))"
        case let error as MaskError: "\(file): \(Text.words(for: error)(.english))"
        case let error as SigningKeyError: "\(file): \(error.sentence)"
        case let error as IntegrityError: "\(file): \(error.sentence)"
        case let failure as PhotoFile.Failure: failure.localizedDescription
        case let fault as Fault: "\(file): \(fault.what)"
        default: "\(file): \(error.localizedDescription)"
        }
    FileHandle.standardError.write(Data("\(line)\n".utf8))
}

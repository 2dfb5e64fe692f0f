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

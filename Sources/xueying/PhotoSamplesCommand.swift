import ArgumentParser
import Foundation
import Imaging
import Portraits

/// `xueying photo samples`: somebody to try it on.
struct PhotoSamplesCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "samples",
        abstract: "Draw portraits of people who do not exist, to try the other commands on.",
        discussion:
            "Good ones, and one for each common fault. Files of the same name are replaced. "
            + "Ends with 0 when all were written, 2 when the folder cannot be written to.",
    )

    @Argument(help: "The folder to write them to; it is made where it is missing.")
    var folder: String

    func run() throws {
        do {
            let files = try Sample.writeAll(to: URL(filePath: folder))
            for file in files { print(file.path(percentEncoded: false)) }
        } catch {
            let reason = "\(folder): cannot be written to: \(error.localizedDescription)\n"
            FileHandle.standardError.write(Data(reason.utf8))
            throw ExitCode.unreadable
        }
    }
}

extension Sample {
    /// Writes every sample as a JPEG into the folder, and says where each one is.
    static func writeAll(to folder: URL, prefix: String = "") throws -> [URL] {
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        return try all.map { sample in
            let drawn = sample.portrait.drawn()
            let jpeg = try ImageEngine.jpeg(
                drawn.pixels,
                width: drawn.width,
                height: drawn.height,
                quality: 85,
            )
            let file = folder.appending(path: "\(prefix)\(sample.name).jpg")
            try jpeg.write(to: file, options: .atomic)
            return file
        }
    }
}

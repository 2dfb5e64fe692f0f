import ArgumentParser
import Domain
import Foundation
import Imaging

/// Makes the standard photos of a whole folder, for studios.
struct PhotoBatchCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "batch",
        abstract: "Make the standard photos of a whole folder, with a table and a report.",
        discussion: """
            Sub-folders are kept. The second folder gets photos/, the table report.csv, the page \
            report.html and its small pictures. Called again, it goes on where it was stopped, and \
            works only on what is new or has changed. Ctrl-C finishes the pictures under way.

            Ends with 0 when every portrait became a photo, 1 when some were refused, 2 when \
            something cannot be read or written, and 130 when it was stopped.
            """,
    )

    @Argument(help: "The folder of the portraits.")
    var input: String

    @Argument(help: "The folder of the photos: new, empty, or of an earlier batch.")
    var output: String

    @Option(help: "How many pictures are worked on at once; all cores by default.")
    var jobs: Int?

    @Option(help: "The language of table and report: zh or en.")
    var language = Language.chinese

    @OptionGroup var options: PhotoOptions

    func validate() throws {
        guard jobs ?? 1 >= 1 else { throw ValidationError("--jobs must be at least 1.") }
    }

    func run() async throws {
        do {
            throw try await PhotoBatch(self).run()
        } catch let refusal as BatchRefusal {
            FileHandle.standardError.write(Data("\(refusal.words)\n".utf8))
            throw ExitCode.unreadable
        } catch let fault as Fault {
            reportPhotoFailure(fault, file: output)
            throw ExitCode.unreadable
        }
    }
}

extension Language: ExpressibleByArgument {}

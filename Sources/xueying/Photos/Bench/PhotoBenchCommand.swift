import ArgumentParser
import Domain
import Foundation
import Imaging

/// Tells how fast the engine is on this machine, and how much memory it takes.
struct PhotoBenchCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "bench",
        abstract: "Measure the time of each step, photos a second and memory.",
        discussion: """
            Makes the standard photo of every picture of the folder, in memory: with one worker, \
            then with two, and so on. Every picture is worked on once before anything is counted. \
            Use a release build, and a machine that has nothing else to do.

            With --memory nothing is timed: so many photos are made, and the memory of the first \
            tenth is compared with that of the last. Ends with 0, with 1 when the memory is not \
            flat within 5 %, and with 2 when a picture cannot be read.
            """,
    )

    @Argument(help: "The folder of the pictures.")
    var folder: String

    @Option(help: "How often each picture is worked on.")
    var rounds = 5

    @Option(help: "The most workers; all cores by default.")
    var jobs: Int?

    @Option(help: "Make so many photos, and tell whether the memory stays flat.")
    var memory: Int?

    @OptionGroup var options: PhotoOptions

    func validate() throws {
        guard rounds >= 1 else { throw ValidationError("--rounds must be at least 1.") }
        guard jobs ?? 1 >= 1 else { throw ValidationError("--jobs must be at least 1.") }
        guard memory ?? 20 >= 20 else { throw ValidationError("--memory must be at least 20.") }
    }

    func run() async throws {
        let bench = PhotoBench(folder: try pictures(), spec: options.photoSpec)
        let most = jobs ?? ProcessInfo.processInfo.activeProcessorCount
        do {
            if let memory {
                let engine = try await options.engine(workers: most)
                let readings = try await bench.memory(over: memory, with: engine, workers: most)
                let report = MemoryReport(readings, photos: memory, workers: most)
                try report.print(asJSON: options.json)
                throw report.isFlat ? ExitCode.success : .refused
            }
            let load = Machine.load
            var runs: [PhotoBench.Run] = []
            for workers in 1...most {
                let engine = try await options.engine(workers: workers)
                runs.append(try await bench.run(rounds: rounds, with: engine, workers: workers))
            }
            let report = BenchReport(runs, pictures: bench.folder.pictures.count, loadBefore: load)
            try report.print(asJSON: options.json)
        } catch let unreadable as PhotoBench.Unreadable {
            reportPhotoFailure(unreadable.error, file: unreadable.picture)
            throw ExitCode.unreadable
        } catch let fault as Fault {
            reportPhotoFailure(fault, file: folder)
            throw ExitCode.unreadable
        }
    }

    private func pictures() throws -> PictureFolder {
        let found: PictureFolder
        do {
            found = try PictureFolder(folder)
        } catch {
            reportPhotoFailure(error, file: folder)
            throw ExitCode.unreadable
        }
        guard !found.pictures.isEmpty else {
            reportPhotoFailure(Fault("there is no picture in this folder"), file: folder)
            throw ExitCode.unreadable
        }
        return found
    }
}

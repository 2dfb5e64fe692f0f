import ArgumentParser
import Domain
import Foundation
import Imaging

/// Compares the engine's verdicts with the labels of many portraits.
struct PhotoEvaluateCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "evaluate",
        abstract: "Compare the verdicts on many portraits with what people saw on them.",
        discussion: """
            The label file is a table with a header: file, faces (one, several, none, one_profile, \
            one_cut), background (plain, complex, …) and one column of 0 and 1 for each fault. A \
            column skin (dark, medium, light) is used where there is one. Nothing is kept, so that \
            the numbers are always those of the engine at hand.

            Ends with 0 when every labelled picture was judged, and with 2 when the label file is \
            wrong or a picture cannot be read.
            """,
    )

    @Argument(help: "The folder of the portraits.")
    var folder: String

    @Option(help: "The label file.")
    var labels: String

    @Option(help: "Write a contact sheet to look at: what was made, or why it was refused.")
    var sheet: String?

    @OptionGroup var options: PhotoOptions

    func run() async throws {
        let portraits = try readLabels()
        let workers = ProcessInfo.processInfo.activeProcessorCount
        let engine = try await options.engine(workers: workers)
        let start = ContinuousClock.now
        let results = try await judge(portraits, with: engine, atOnce: workers)
        let elapsed = start.duration(to: .now)
        let evaluation = PhotoEvaluation(results, by: options.photoSpec, elapsed: elapsed)
        try evaluation.print(asJSON: options.json)
        if let sheet { try await draw(evaluation, on: sheet, with: engine) }
        throw results.contains { $0.isUnreadable } ? ExitCode.unreadable : .success
    }

    private func judge(
        _ portraits: [PortraitLabels],
        with engine: ImageEngine,
        atOnce: Int,
    ) async throws -> [PhotoEvaluation.Result] {
        let spec = options.photoSpec
        var results = [PhotoEvaluation.Result?](repeating: nil, count: portraits.count)
        try await inParallel(portraits, atOnce: atOnce) { portrait in
            let file = URL(filePath: folder).appending(path: portrait.file)
            return await PhotoEvaluation.Result(portrait, file, engine, spec, isShown: sheet != nil)
        } then: { place, result in
            results[place] = result
            if case .failure(let error) = result.judged {
                reportPhotoFailure(error, file: portraits[place].file)
            }
        }
        return results.compactMap(\.self)
    }

    private func draw(
        _ evaluation: PhotoEvaluation,
        on sheet: String,
        with engine: ImageEngine,
    ) async throws {
        let jpeg = try await evaluation.drawSheet(with: engine)
        do {
            try PhotoFile(path: sheet).write(jpeg)
        } catch {
            throw refusal([error.localizedDescription])
        }
    }

    /// The labels of pictures that are there; says everything that is wrong at once.
    private func readLabels() throws -> [PortraitLabels] {
        guard isFolder(folder) else { throw refusal(["\(folder): there is no such folder"]) }
        let table = try readTable()
        guard !table.isEmpty else { throw refusal(["\(labels): no picture is labelled"]) }
        guard sheet == nil || table.count <= ImageEngine.mostTiles else {
            throw refusal([
                "\(labels): \(table.count) pictures; a contact sheet holds at most "
                    + "\(ImageEngine.mostTiles). Leave out --sheet or label fewer."
            ])
        }
        let unknown = table.map(\.file).filter { name in
            let file = URL(filePath: folder).appending(path: name)
            return !FileManager.default.fileExists(atPath: file.path)
        }
        guard unknown.isEmpty else {
            let lines = unknown.prefix(10).map {
                "\(labels): there is no picture \($0) in \(folder)"
            }
            let more = unknown.count - lines.count
            throw refusal(lines + (more > 0 ? ["… and \(more) more"] : []))
        }
        return table
    }

    private func readTable() throws -> [PortraitLabels] {
        do {
            return try PortraitLabels.table(String(contentsOfFile: labels, encoding: .utf8))
        } catch let error as LabelFaults {
            throw refusal(error.faults.map { "\(labels)\($0.words)" })
        } catch {
            throw refusal(["\(labels): \(error.localizedDescription)"])
        }
    }

    private func refusal(_ lines: [String]) -> ExitCode {
        for line in lines { FileHandle.standardError.write(Data("\(line)\n".utf8)) }
        return .unreadable
    }
}

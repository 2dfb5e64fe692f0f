import ArgumentParser
import Domain
import Foundation
import Imaging
import Views

/// One call of `photo batch`.
struct PhotoBatch {
    private let command: PhotoBatchCommand
    private let folders: BatchFolders
    private let portraits: [String]
    private let log: BatchLog
    private let work: BatchWork
    private let workers: Int

    init(_ command: PhotoBatchCommand) async throws {
        self.command = command
        let options = command.options
        folders = try BatchFolders(input: command.input, output: command.output)
        do {
            portraits = try PictureFolder(command.input).pictures
        } catch {
            throw BatchRefusal("\(command.input): \(error.localizedDescription)")
        }
        log = try BatchLog(folders.log)
        workers = command.jobs ?? ProcessInfo.processInfo.activeProcessorCount
        let spec = options.photoSpec
        work = BatchWork(
            input: command.input,
            output: command.output,
            partial: folders.partial,
            engine: try await options.engine(workers: workers),
            spec: spec,
            basis: ([
                "\(spec.name) \(spec.version)", "engine \(ImageEngine.version)",
            ] + options.models).joined(separator: ", "),
        )
    }

    /// Does what is not done yet, writes table and report, and says how it ended.
    func run() async throws -> ExitCode {
        var judged = Set(portraits.filter(isDone))
        let alreadyDone = judged.count
        let names = BatchNames(of: portraits, given: log.records.values)
        let orders = portraits.enumerated().compactMap { number, file -> BatchWork.Order? in
            judged.contains(file)
                ? nil : BatchWork.Order(number: number, file: file, name: names[file])
        }
        var unreadable: [String: FolderReport.Result] = [:]
        try await carryOut(orders) { file, result in
            switch result {
            case .judged(let record, _):
                try log.append(record)
                judged.insert(file)
            case .unreadable(let error): unreadable[file] = .unreadable(error)
            case .inaccessible(let words): unreadable[file] = .inaccessible(words)
            }
        }
        let records = log.records.filter { judged.contains($0.key) }
        let outcome = BatchOutcome(portraits, records, unreadable)
        try write(outcome)
        outcome.say(output: command.output, alreadyDone: alreadyDone)
        return outcome.exitCode
    }

    /// Hands over each result as soon as it is there, until all are or somebody stops it.
    private func carryOut(
        _ orders: [BatchWork.Order],
        take: (_ file: String, _ result: BatchWork.Result) throws -> Void,
    ) async throws {
        let progress = BatchProgress(all: orders.count, printsJSON: command.options.json)
        let sign = StopSign { BatchProgress.sayStopping() }
        let work = work
        try await inParallel(orders, atOnce: workers, while: { !sign.isRaised }) { order in
            try await work.result(of: order)
        } then: { place, result in
            let file = orders[place].file
            try take(file, result)
            try progress.take(result, of: file)
        }
        progress.end()
    }

    /// Whether the portrait was judged as it is, by what we judge by, and its files are there.
    private func isDone(_ file: String) -> Bool {
        guard let record = log.records[file], record.basis == work.basis,
            // A file whose state cannot be read is tried again, and then told.
            let state = try? FileState(of: URL(filePath: command.input).appending(path: file)),
            state == record.state
        else { return false }
        return record.files.allSatisfy {
            FileManager.default.fileExists(atPath: folders.url($0).path)
        }
    }

    private func write(_ outcome: BatchOutcome) throws {
        let report = outcome.report(
            madeAt: Date(),
            spec: "\(work.spec.name) \(work.spec.version)",
            engineVersion: ImageEngine.version,
        )
        do {
            try FileManager.default.removeItem(at: folders.partial)
            try PhotoFile(path: folders.url("report.csv").path)
                .write(Data(report.csv(in: command.language).utf8))
            try PhotoFile(path: folders.url("report.html").path)
                .write(Data(report.html(in: command.language).utf8))
        } catch let failure as PhotoFile.Failure {
            throw BatchRefusal(failure.localizedDescription)
        } catch {
            throw BatchRefusal("\(command.output): \(error.localizedDescription)")
        }
    }
}

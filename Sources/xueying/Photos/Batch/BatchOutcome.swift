import ArgumentParser
import Domain
import Foundation
import Views

/// What came of every portrait of a batch, now and earlier.
struct BatchOutcome {
    private let entries: [FolderReport.Entry]
    /// Portraits that nobody has worked on.
    private let left: Int
    private let photos: Int
    private let refused: Int
    private let unreadable: Int

    init(
        _ portraits: [String],
        _ records: [String: BatchRecord],
        _ unreadable: [String: FolderReport.Result],
    ) {
        entries = portraits.compactMap { file in
            let result = unreadable[file] ?? records[file].map(FolderReport.Result.init)
            return result.map { FolderReport.Entry(file: file, result: $0) }
        }
        left = portraits.count - entries.count
        let judged = portraits.compactMap { unreadable[$0] == nil ? records[$0] : nil }
        photos = judged.count(where: \.hasPhoto)
        refused = judged.count { !$0.hasPhoto }
        self.unreadable = unreadable.count
    }

    var exitCode: ExitCode {
        if left > 0 { return .stopped }
        if unreadable > 0 { return .unreadable }
        return refused > 0 ? .refused : .success
    }

    func report(madeAt: Date, spec: String, engineVersion: String) -> FolderReport {
        FolderReport(
            entries: entries,
            left: left,
            table: "report.csv",
            madeAt: madeAt,
            spec: spec,
            engineVersion: engineVersion,
        )
    }

    /// Sums up on standard error, where it does not mix with what programs read.
    func say(output: String, alreadyDone: Int) {
        let earlier = alreadyDone > 0 ? " (\(alreadyDone) were done before)" : ""
        var lines = [
            "\(photos) photos, \(refused) refused, \(unreadable) unreadable, of "
                + "\(entries.count + left) portraits\(earlier).",
            "Report: \(output)/report.html   Table: \(output)/report.csv",
        ]
        if left > 0 {
            lines.append("Stopped with \(left) left. Call the same command again to go on.")
        }
        for line in lines { FileHandle.standardError.write(Data("\(line)\n".utf8)) }
    }
}

extension FolderReport.Result {
    fileprivate init(_ record: BatchRecord) {
        self = .judged(
            record.inspection,
            shown: FolderReport.Pictures(
                original: record.smallOriginal,
                photo: record.hasPhoto ? record.smallPhoto : nil,
            ),
            photo: record.hasPhoto ? record.photo : nil,
        )
    }
}

extension ExitCode {
    /// Somebody stopped it; what a shell says of a program that Ctrl-C ended.
    fileprivate static let stopped = ExitCode(130)
}

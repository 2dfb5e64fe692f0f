import Domain
import Foundation
import Glibc

/// Tells how far a batch is: a bar where a person watches, a line for each portrait elsewhere.
final class BatchProgress {
    private let all: Int
    private let start = ContinuousClock.now
    private let isWatched = isatty(STDERR_FILENO) == 1
    private let printsJSON: Bool
    private var done = 0
    private var refused = 0

    init(all: Int, printsJSON: Bool) {
        self.all = all
        self.printsJSON = printsJSON
    }

    /// Takes one result; unreadable portraits are told in any case.
    func take(_ result: BatchWork.Result, of file: String) throws {
        done += 1
        var complaint: (any Error)?
        switch result {
        case .judged(let record, let report):
            refused += record.hasPhoto ? 0 : 1
            if printsJSON {
                try report.print(asJSON: true)
            } else if !isWatched {
                let photo = record.hasPhoto ? "  → \(record.photo)" : ""
                print("\(file): \(record.inspection.verdict.rawValue)\(photo)")
            }
        case .unreadable(let error): complaint = error
        case .inaccessible(let words): complaint = Fault(words)
        }
        // Who reads along in a pipe wants each line when it is there.
        fflush(nil)
        if isWatched { write("\r\u{1b}[K") }
        if let complaint { reportPhotoFailure(complaint, file: file) }
        if isWatched { write(bar) }
    }

    /// Says that the pictures under way are finished first.
    static func sayStopping() {
        FileHandle.standardError.write(Data("\nStopping after the pictures under way …\n".utf8))
    }

    func end() { if isWatched { write("\r\u{1b}[K") } }

    private var bar: String {
        let width = 30
        let filled = all == 0 ? width : width * done / all
        let line =
            String(repeating: "█", count: filled) + String(repeating: "░", count: width - filled)
        let seconds = start.duration(to: .now) / .seconds(1)
        let pace = Double(done) / max(seconds, 0.001)
        let left = Int(Double(all - done) / max(pace, 0.001))
        let time = left >= 60 ? "\(left / 60) min" : "\(left) s"
        return "\(line) \(done)/\(all)  \(refused) refused  \(pace.text(1))/s  \(time) left"
    }

    private func write(_ text: String) { FileHandle.standardError.write(Data(text.utf8)) }
}

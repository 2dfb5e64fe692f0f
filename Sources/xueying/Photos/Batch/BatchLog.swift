import Domain
import Foundation
import Glibc

/// What is done of a batch: one line of JSON for each portrait, written as soon as its files are
/// there, so that a batch can be stopped at any time.
final class BatchLog {
    private(set) var records: [String: BatchRecord] = [:]
    private let file: FileHandle

    /// Reads what is done; throws `BatchRefusal` when another batch works in the folder.
    init(_ url: URL) throws {
        let descriptor = open(url.path, O_RDWR | O_CREAT | O_APPEND | O_CLOEXEC, 0o644)
        guard descriptor >= 0 else {
            throw BatchRefusal("\(url.path): \(String(cString: strerror(errno)))")
        }
        file = FileHandle(fileDescriptor: descriptor, closeOnDealloc: true)
        guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 else {
            throw BatchRefusal("\(url.path): another batch is at work in this folder.")
        }
        let text = try file.readToEnd() ?? Data()
        // A line that was cut off while it was written belongs to a portrait that is done again.
        for line in text.split(separator: UInt8(ascii: "\n")) {
            guard let record = try? JSONDecoder().decode(BatchRecord.self, from: line) else {
                continue
            }
            records[record.file] = record
        }
        if let last = text.last, last != UInt8(ascii: "\n") {
            try file.write(contentsOf: Data("\n".utf8))
        }
    }

    func append(_ record: BatchRecord) throws {
        let line = try JSONEncoder().encode(record)
        try file.write(contentsOf: line + Data("\n".utf8))
        records[record.file] = record
    }
}

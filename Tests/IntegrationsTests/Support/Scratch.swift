import Foundation
import Glibc
import Synchronization

/// Runs the body with a new directory, and removes it afterwards.
func withScratch(_ body: (URL) async throws -> Void) async throws {
    var template = Array("/tmp/integrations-tests-XXXXXX".utf8CString)
    guard mkdtemp(&template) != nil else { throw POSIXError(.EIO) }
    let path = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    let directory = URL(filePath: path, directoryHint: .isDirectory)
    defer { try? FileManager.default.removeItem(at: directory) }
    try await body(directory)
}

/// Identifiers that count up.
func countingID() -> UUID {
    let value = counter.add(1, ordering: .relaxed).newValue
    let byte = { (place: Int) in UInt8(truncatingIfNeeded: value >> (8 * place)) }
    return UUID(
        uuid: (
            0, 0, 0, 0, 0, 0, 0x40, 0, 0x80, 0, 0, 0, byte(3), byte(2), byte(1), byte(0)
        )
    )
}

private let counter = Atomic<UInt64>(0)

/// A clock that stands until it is moved.
final class HandClock: Sendable {
    private let time: Mutex<Date>

    init(_ start: Date = Date(timeIntervalSince1970: 1_778_000_000)) { time = Mutex(start) }

    var now: Date { time.withLock { $0 } }

    func advance(_ seconds: TimeInterval) { time.withLock { $0 += seconds } }
}

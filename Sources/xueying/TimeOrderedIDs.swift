import Foundation
import Synchronization

/// Makes UUIDs of version 7 (RFC 9562): later ones sort after earlier ones of the same process,
/// also within one millisecond, where a counter of twelve bits stands in the random place.
final class TimeOrderedIDs: Sendable {
    private struct Last {
        var millisecond: UInt64 = 0
        var counter: UInt64 = 0
    }

    private let last = Mutex(Last())

    /// The next identifier at a moment.
    func next(at now: Date) -> UUID {
        let wall = UInt64(max(0, now.timeIntervalSince1970 * 1000))
        let (millisecond, counter) = last.withLock { last in
            if wall > last.millisecond {
                last = Last(millisecond: wall)
            } else if last.counter < 0xFFF {
                last.counter += 1
            } else {
                last = Last(millisecond: last.millisecond + 1)
            }
            return (last.millisecond, last.counter)
        }
        let high = millisecond << 16 | 0x7000 | counter
        let low = UInt64.random(in: .min ... .max) & (.max >> 2) | 1 << 63
        var bytes = (0..<8).map { UInt8(truncatingIfNeeded: high >> (56 - 8 * $0)) }
        bytes += (0..<8).map { UInt8(truncatingIfNeeded: low >> (56 - 8 * $0)) }
        return bytes.withUnsafeBytes { UUID(uuid: $0.loadUnaligned(as: uuid_t.self)) }
    }
}

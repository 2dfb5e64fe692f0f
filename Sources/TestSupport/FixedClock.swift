package import Foundation
import Synchronization

/// A clock that moves only when a test moves it.
package final class FixedClock: Sendable {
    private let value: Mutex<Date>

    /// Stands at 10:00 local time of a Wednesday unless told otherwise.
    package init(_ start: Date = .sample) { value = Mutex(start) }

    package var now: Date { value.withLock { $0 } }

    /// Moves on by so many seconds.
    package func advance(_ seconds: TimeInterval) { value.withLock { $0 += seconds } }

    /// Moves to a moment, earlier or later.
    package func set(_ date: Date) { value.withLock { $0 = date } }
}

extension Date {
    /// 10 June 2026, 10:00 local time (UTC+8), a Wednesday.
    package static let sample = Date(timeIntervalSince1970: 1_781_056_800)
}

package import Foundation

/// How much work waits for a reviewer.
package struct ReviewQueue: Sendable, Hashable {
    package let waiting: [ReviewStage: Int]
    /// When the oldest is due.
    package let oldestDue: Date?
    /// What this reviewer decided today.
    package let decidedToday: Int

    package init(waiting: [ReviewStage: Int], oldestDue: Date?, decidedToday: Int) {
        self.waiting = waiting
        self.oldestDue = oldestDue
        self.decidedToday = decidedToday
    }
}

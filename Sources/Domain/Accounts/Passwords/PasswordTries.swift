package import Foundation

/// How often a password may be guessed before guessing has to wait.
package enum PasswordTries {
    /// Seconds during which a wrong try counts.
    package static let span: TimeInterval = 900
    /// Wrong tries for one number, whether anybody has it or not.
    package static let perNumber = 5
    /// Wrong tries from one address: wide, since a whole dormitory may share one.
    package static let perAddress = 50

    /// Refuses while the wrong tries of the last `span` seconds reach a limit.
    package static func requireLeft(
        ofNumber: [Date],
        fromAddress: [Date],
        at now: Date,
    ) throws(PasswordError) {
        for (times, limit) in [(ofNumber, perNumber), (fromAddress, perAddress)] {
            let counted = times.filter { now.timeIntervalSince($0) < span }.sorted()
            guard counted.count >= limit else { continue }
            let free = counted[counted.count - limit].addingTimeInterval(span)
            throw .tooManyTries(secondsLeft: Int(free.timeIntervalSince(now).rounded(.up)))
        }
    }
}

package import Foundation

/// For how long a code that was sent to a phone tells whose account the phone signs in to.
package enum PhoneTrust {
    /// Seconds: a number that was given up rests for ninety days at least before a carrier hands
    /// it to somebody else (《电信服务规范》), so that within them its holder is the same.
    package static let span: TimeInterval = 90 * 86_400

    /// Whether a phone that its holder proved at a moment still has that holder.
    package static func isSameHolder(provedAt: Date, at now: Date) -> Bool {
        now.timeIntervalSince(provedAt) < span
    }
}

package import Foundation

/// The number that people read out: `0000-20200313132328739` (centre code, local time to the
/// millisecond).
package struct OrderNumber: Sendable, Hashable, CustomStringConvertible {
    package let text: String

    package var description: String { text }

    /// The number for an order placed now; a clash takes the next free millisecond.
    package init(centre: String, at date: Date) {
        let widths = [4, 2, 2, 2, 2, 2, 3]
        let digits = zip(ChinaTime.components(date), widths).map { $0.digits($1) }
        text = "\(centre)-\(digits.joined())"
    }

    /// Reads a number as typed or stored; nothing else is an order number.
    package init?(_ typed: String) {
        let text = typed.foldedToHalfWidth.trimmed
        let parts = text.split(separator: "-", omittingEmptySubsequences: false)
        guard parts.count == 2, parts[0].count == 4, parts[1].count == 17,
            parts.allSatisfy({ $0.allSatisfy(\.isASCIIDigit) })
        else { return nil }
        self.text = text
    }
}

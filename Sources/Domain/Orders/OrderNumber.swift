package import Foundation

/// The number that people read out: `0000-20200313132328739` (centre code, local time to the
/// hundredth of a second, and a digit that checks the others).
///
/// Numbers of before end with the millisecond instead, and stay valid.
package struct OrderNumber: Sendable, Hashable, CustomStringConvertible {
    package let text: String

    package var description: String { text }

    /// Seconds from one number to the next of the same centre.
    package static let step: TimeInterval = 0.01

    /// The number for an order placed now; a clash takes the next free step.
    package init(centre: String, at date: Date) {
        let widths = [4, 2, 2, 2, 2, 2, 3]
        let digits = zip(ChinaTime.components(date), widths).map { $0.digits($1) }
        let checked = "\(centre)-\(digits.joined().dropLast())"
        text = "\(checked)\(CheckDigit.of(checked))"
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

    /// Reads a number as people read it out: with or without the hyphen, in groups or in one.
    package init?(readOut typed: String) {
        let digits = typed.foldedToHalfWidth.filter { !$0.isWhitespace && $0 != "-" }
        self.init("\(digits.prefix(4))-\(digits.dropFirst(4))")
    }

    /// Whether the last digit checks the others: where it does not and no order has the number,
    /// it was most likely mistyped.
    package var isChecked: Bool { CheckDigit.of(text) == 0 }
}

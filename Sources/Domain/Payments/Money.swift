/// An amount in fen, the hundredth part of a yuan.
package struct Money: Sendable, Hashable, Codable, Comparable {
    package let fen: Int

    package init(fen: Int) { self.fen = fen }

    /// Reads yuan as people type them: `20`, `20.0`, `¥20.00`; nothing negative, at most two
    /// decimals, at most ¥9,999.99.
    package init?(yuan typed: String) {
        let text = typed.foldedToHalfWidth.filter { $0 != "¥" && $0 != "￥" }.trimmed
        let parts = text.split(separator: ".", omittingEmptySubsequences: false)
        guard (1...2).contains(parts.count), !parts[0].isEmpty, parts[0].count <= 4,
            parts.allSatisfy({ $0.allSatisfy(\.isASCIIDigit) }), let yuan = Int(parts[0])
        else { return nil }
        let decimals = parts.count == 2 ? String(parts[1]) : ""
        guard decimals.count <= 2,
            let fen = Int(decimals.padding(toLength: 2)) ?? (decimals.isEmpty ? 0 : nil)
        else { return nil }
        self.init(fen: yuan * 100 + fen)
    }

    package static let zero = Money(fen: 0)

    /// The amount in yuan as people type it: `20`, `20.50`.
    package var typed: String {
        let rest = fen % 100
        return rest == 0 ? "\(fen / 100)" : "\(fen / 100).\(rest.digits(2))"
    }

    package static func < (a: Money, b: Money) -> Bool { a.fen < b.fen }
}

extension String {
    fileprivate func padding(toLength length: Int) -> String {
        self + String(repeating: "0", count: max(0, length - count))
    }
}

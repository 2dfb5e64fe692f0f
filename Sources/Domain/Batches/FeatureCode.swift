/// Six letters and digits that lead to a batch (特征码).
package struct FeatureCode: Sendable, Hashable, CustomStringConvertible {
    /// The code in capitals.
    package let text: String

    package var description: String { text }

    /// The thirty-one characters that are issued: `0 O 1 I L` never are.
    package static let alphabet = Array("23456789ABCDEFGHJKMNPQRSTUVWXYZ")
    package static let length = 6

    /// Folds what was typed (case, full width, spaces, hyphens); any six letters and digits are a
    /// code, since codes issued elsewhere are entered as they are.
    package init(_ typed: String) throws(BatchError) {
        let folded = typed.foldedToHalfWidth.uppercased().filter { !$0.isWhitespace && $0 != "-" }
        guard folded.count == Self.length,
            folded.allSatisfy({ $0.isASCIIDigit || ("A"..."Z").contains($0) })
        else { throw .featureCodeMalformed }
        text = folded
    }

    /// A new code from five values of 0 to 30; the sixth character checks the others.
    package init(issuing values: [Int]) {
        precondition(values.count == 5 && values.allSatisfy { (0..<31).contains($0) })
        let sum = zip(1..., values).reduce(0) { $0 + $1.0 * $1.1 }
        // 26 is the inverse of 6 modulo 31, so that the weighted sum of all six becomes 0.
        let check = (31 - sum % 31) * 26 % 31
        text = String((values + [check]).map { Self.alphabet[$0] })
    }

    /// Whether the last character fits the others: weights 1 to 6 modulo the prime 31 find every
    /// single typo and every swap of two characters.
    package var isIssuedHere: Bool {
        let values = text.compactMap { Self.alphabet.firstIndex(of: $0) }
        guard values.count == Self.length else { return false }
        return zip(1..., values).reduce(0) { $0 + $1.0 * $1.1 } % 31 == 0
    }
}

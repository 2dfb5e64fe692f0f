/// The number of a passport; the visible number has no check digit.
package struct PassportNumber: Hashable, Sendable {
    package let text: String

    package var masked: String { text.masked(keeping: min(3, text.count / 3), and: 2) }

    /// A passport of any state: 5 to 17 letters and digits, as states print them.
    package init(_ typed: String) throws(DocumentNumberError) {
        let folded = typed.foldedDocumentNumber
        guard (5...17).contains(folded.count) else {
            throw .length(found: folded.count, allowed: Array(5...17))
        }
        try folded.require { $0.isASCIICapital || $0.isASCIIDigit }
        text = folded
    }

    /// A passport of China's mainland, Hong Kong or Macao.
    package init(chinese typed: String) throws(DocumentNumberError) {
        let folded = typed.foldedDocumentNumber
        try folded.require(length: 9)
        try folded.require { $0.isASCIICapital || $0.isASCIIDigit }
        let series = String(folded.prefix { $0.isASCIICapital })
        guard Self.chineseSeries.contains(series) || Self.isOrdinary(series, folded) else {
            throw .series(series.isEmpty ? folded.digits(0, 2) : series)
        }
        try folded.require(from: series.count, \.isASCIIDigit)
        text = folded
    }

    /// Ordinary before 2012, official, Hong Kong, Macao.
    private static let chineseSeries: Set = [
        "G", "DE", "SE", "PE", "K", "H", "KJ", "HJ", "MA", "MB",
    ]

    /// `E` and a digit, `E` and a letter but `I` and `O`; before 1997 `14` and `15`.
    private static func isOrdinary(_ series: String, _ number: String) -> Bool {
        switch series.count {
        case 0: number.hasPrefix("14") || number.hasPrefix("15")
        case 1: series == "E"
        case 2: series.hasPrefix("E") && !series.hasSuffix("I") && !series.hasSuffix("O")
        default: false
        }
    }
}

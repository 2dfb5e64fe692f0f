/// The number of a mainland travel permit of a Hong Kong or Macao resident: `H` or `M` and eight
/// digits for life; cards of 1999 have two more digits that count renewals.
package struct HongKongMacaoTravelPermitNumber: Hashable, Sendable {
    /// The nine characters that stay for life.
    package let text: String
    /// How often the card was renewed, where the number says so.
    package let renewals: Int?

    package var masked: String { text.masked(keeping: 3, and: 2) }

    package init(_ typed: String) throws(DocumentNumberError) {
        let folded = typed.foldedDocumentNumber
        try folded.require(length: 9, 11)
        guard folded.hasPrefix("H") || folded.hasPrefix("M") else {
            throw .series(folded.digits(0, 1))
        }
        try folded.require(from: 1, \.isASCIIDigit)
        text = folded.digits(0, 9)
        renewals = Int(folded.dropFirst(9))
    }
}

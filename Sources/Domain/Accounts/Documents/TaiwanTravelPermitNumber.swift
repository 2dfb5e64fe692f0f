/// The number of a mainland travel permit of a Taiwan resident: eight digits on cards since 2015,
/// ten digits and perhaps a letter in brackets in the booklets before.
package struct TaiwanTravelPermitNumber: Hashable, Sendable {
    package let text: String

    package var masked: String { text.masked(keeping: 2, and: 2) }

    package init(_ typed: String) throws(DocumentNumberError) {
        let folded = typed.foldedDocumentNumber
        let bare = folded.hasSuffix(")") ? folded.filter { !"()".contains($0) } : folded
        try bare.require(length: 8, 10, 11)
        try bare.require(to: 10, \.isASCIIDigit)
        try bare.require(from: 10) { $0.isASCIICapital || $0.isASCIIDigit }
        text = bare.count == 11 ? "\(bare.digits(0, 10))(\(bare.suffix(1)))" : bare
    }
}

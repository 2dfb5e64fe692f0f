/// The number of a foreign permanent resident's card.
package enum ForeignPermanentResidentNumber: Hashable, Sendable {
    /// Since December 2023: `9`, province, nationality by ISO 3166, birth date, sequence, check.
    case current(CitizenNumber)
    /// Cards of 2017: nationality in three letters, twelve digits.
    case former(String)

    package init(_ typed: String) throws(DocumentNumberError) {
        let folded = typed.foldedDocumentNumber
        if folded.first?.isASCIICapital == true {
            try folded.require(length: 15)
            try folded.require(to: 3, \.isASCIICapital)
            try folded.require(from: 3, \.isASCIIDigit)
            self = .former(folded)
        } else {
            try folded.require(length: 18, 15)
            guard folded.count == 18 else { throw .series(folded.digits(0, 3)) }
            self = .current(try CitizenNumber(folded: folded) { $0.hasPrefix("9") })
        }
    }

    package var text: String {
        switch self {
        case .current(let number): number.text
        case .former(let text): text
        }
    }

    /// The nationality: three digits or three letters of ISO 3166.
    package var nationality: String {
        switch self {
        case .current(let number): number.text.digits(3, 3)
        case .former(let text): text.digits(0, 3)
        }
    }

    package var masked: String {
        switch self {
        case .current(let number): number.masked
        case .former(let text): text.masked(keeping: 3, and: 4)
        }
    }
}

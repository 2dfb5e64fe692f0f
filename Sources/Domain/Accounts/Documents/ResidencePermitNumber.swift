/// The number of a residence permit of Hong Kong, Macao and Taiwan residents (国办发〔2018〕81号).
package struct ResidencePermitNumber: Hashable, Sendable {
    package let number: CitizenNumber

    package var text: String { number.text }

    package init(_ typed: String) throws(DocumentNumberError) {
        number = try CitizenNumber(folded: typed.foldedDocumentNumber) {
            ["810000", "820000", "830000"].contains($0.digits(0, 6))
        }
    }
}

/// The last four characters of a document number as students type them.
///
/// For a number with brackets (`A123456(7)`) one manual counts each bracket as a character
/// (`6(7)`), one public notice leaves them out (`4567`): both are right, full-width or half-width.
package struct LastFour: Sendable, Hashable {
    package let folded: String

    /// Folds what was typed; refuses anything but four letters, digits or brackets.
    package init(_ typed: String) throws(BatchError) {
        let text = typed.foldedDocumentNumber
        guard text.count == 4,
            text.allSatisfy({ $0.isASCIIDigit || $0.isASCIICapital || "()".contains($0) })
        else { throw .lastFourMalformed }
        folded = text
    }

    /// Whether this is an ending of the whole document number, by either convention.
    package func ends(_ documentNumber: String) -> Bool {
        let number = documentNumber.foldedDocumentNumber
        return number.suffix(4) == folded
            || number.filter { !"()".contains($0) }.suffix(4) == folded
    }
}

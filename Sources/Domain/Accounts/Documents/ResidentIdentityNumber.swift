/// The number of a resident identity card (公民身份号码).
package struct ResidentIdentityNumber: Hashable, Sendable {
    package let number: CitizenNumber

    package var text: String { number.text }

    /// Folds what was typed; of the form of 15 digits it tells the number of 18.
    package init(_ typed: String) throws(DocumentNumberError) {
        let text = typed.foldedDocumentNumber
        if text.count == 15, text.allSatisfy(\.isASCIIDigit) {
            throw try .voidForm(current: Self.current(ofVoid: text).text)
        }
        number = try CitizenNumber(folded: text, Self.hasProvince)
    }

    /// The number of 18 characters of who had a number of 15: everybody was born from 1900 on.
    private static func current(
        ofVoid text: String
    ) throws(DocumentNumberError) -> CitizenNumber {
        let digits = text.digits(0, 6) + "19" + text.digits(6, 9)
        return try CitizenNumber(
            folded: digits + CitizenNumber.checkCharacter(of: digits),
            hasProvince
        )
    }

    /// Codes of counties come and go, those of provinces stay (GB/T 2260).
    private static func hasProvince(_ text: String) -> Bool {
        Int(text.digits(0, 2)).map(provinces.contains) == true
    }

    private static let provinces: Set = [
        11, 12, 13, 14, 15, 21, 22, 23, 31, 32, 33, 34, 35, 36, 37, 41, 42, 43, 44, 45, 46,
        50, 51, 52, 53, 54, 61, 62, 63, 64, 65, 71, 81, 82,
    ]
}

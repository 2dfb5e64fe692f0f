/// Which rule a document number breaks, with what was found and what is right.
package enum DocumentNumberError: Error, Hashable, Sendable, Codable {
    /// How many characters there are, without spaces and brackets, and how many there may be.
    case length(found: Int, allowed: [Int])
    /// A character that has no place there, counted from 1.
    case character(String, position: Int)
    /// No such province, or not the place that this kind of document names.
    case region(String)
    /// `YYYYMMDD` that no calendar has.
    case birthDate(String)
    case checkDigit(found: String, expected: String)
    /// Letters that begin no number of this kind.
    case series(String)
    /// The form of 15 digits, void since 2013; `current` is the same person's number of 18.
    case voidForm(current: String)
}

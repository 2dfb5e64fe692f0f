/// Which rule a machine readable zone breaks, with what was found and what is right.
package enum MachineReadableZoneError: Error, Hashable, Sendable, Codable {
    /// Neither two lines (passports) nor three (cards).
    case lines(found: Int)
    /// Lines and positions count from 1.
    case length(line: Int, found: Int, expected: Int)
    case character(String, line: Int, position: Int)
    /// The zone of passports begins with `P`, that of cards with `A`, `C` or `I`.
    case documentCode(String)
    case birthDate(String)
    case expiryDate(String)
    case sex(String)
    case checkDigit(CheckedField, found: String, expected: String)

    /// What a check digit of the zone checks.
    package enum CheckedField: String, Hashable, Sendable, Codable, CaseIterable {
        case number
        case birthDate
        case expiryDate
        case optionalData
        case composite
    }
}

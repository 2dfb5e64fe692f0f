/// The name of stored bytes: the SHA-256 of their content, 64 lower-case hexadecimal digits.
package struct ObjectKey: Hashable, Sendable, CustomStringConvertible, RawRepresentable {
    package let rawValue: String

    /// Nil unless the text is exactly 64 lower-case hexadecimal digits.
    package init?(rawValue: String) {
        let bytes = rawValue.utf8
        guard bytes.count == 64, bytes.allSatisfy(Self.isLowerCaseHexDigit) else { return nil }
        self.rawValue = rawValue
    }

    package var description: String { rawValue }

    private static func isLowerCaseHexDigit(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "a")...UInt8(ascii: "f"): true
        default: false
        }
    }
}

extension ObjectKey: Codable {}

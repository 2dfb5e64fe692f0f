import Domain
import Foundation

/// Values that are kept as JSON in a text column.
package enum JSONText {
    /// The value as JSON with sorted keys, so that equal values are equal texts.
    package static func encode(_ value: some Encodable) throws -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        encoder.dateEncodingStrategy = .millisecondsSince1970
        return String(decoding: try encoder.encode(value), as: UTF8.self)
    }

    /// Reads what `encode` wrote; anything else is a `Fault`.
    package static func decode<T: Decodable>(_ type: T.Type, _ text: String) throws -> T {
        let decoder = JSONDecoder()
        decoder.dateDecodingStrategy = .millisecondsSince1970
        do {
            return try decoder.decode(type, from: Data(text.utf8))
        } catch {
            throw Fault("storage.json", isTransient: false, underlying: error)
        }
    }
}

extension Row {
    /// Reads a value that is kept as JSON.
    func json<T: Decodable>(_ column: String, as type: T.Type = T.self) throws -> T {
        try JSONText.decode(type, self[column, String.self])
    }

    /// Reads a value that is kept as JSON or is null.
    func optionalJSON<T: Decodable>(_ column: String, as type: T.Type = T.self) throws -> T? {
        try self[column, String?.self].map { try JSONText.decode(type, $0) }
    }
}

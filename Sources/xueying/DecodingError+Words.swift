import Foundation

extension DecodingError {
    /// The key at fault and what is wrong with it.
    var words: String {
        func place(_ path: [any CodingKey], _ last: String? = nil) -> String {
            (path.map(\.stringValue) + [last].compactMap(\.self)).joined(separator: ".")
        }
        return switch self {
        case .keyNotFound(let key, let context):
            "the key \(place(context.codingPath, key.stringValue)) is missing"
        case .typeMismatch(_, let context), .valueNotFound(_, let context):
            "\(place(context.codingPath)) is of the wrong kind"
        case .dataCorrupted(let context) where context.codingPath.isEmpty:
            "this is no JSON"
        case .dataCorrupted(let context):
            "\(place(context.codingPath)): \(context.debugDescription)"
        @unknown default: localizedDescription
        }
    }
}

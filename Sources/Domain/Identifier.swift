package import Foundation

/// The identity of one value of type `Of`, made by us and never reused.
package struct Identifier<Of>: Hashable, Sendable, Codable, CustomStringConvertible {
    package let uuid: UUID

    package init(_ uuid: UUID) { self.uuid = uuid }

    /// Reads the usual form with hyphens; nothing else is an identifier.
    package init?(_ text: some StringProtocol) {
        guard let uuid = UUID(uuidString: String(text)) else { return nil }
        self.uuid = uuid
    }

    package var description: String { uuid.uuidString.lowercased() }

    package init(from decoder: any Decoder) throws {
        uuid = try decoder.singleValueContainer().decode(UUID.self)
    }

    package func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(uuid)
    }
}

extension Identifier {
    /// The 32 letters and digits by which providers know a payment or refund.
    package var reference: String { description.filter { $0 != "-" } }

    /// Reads the 32 letters and digits that providers know a payment or refund by.
    package init?(reference: String) {
        guard reference.count == 32 else { return nil }
        var text = reference
        for place in [8, 13, 18, 23] {
            text.insert("-", at: text.index(text.startIndex, offsetBy: place))
        }
        self.init(text)
    }
}

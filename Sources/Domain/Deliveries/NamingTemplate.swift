/// How the files of a delivery are named: fixed text and placeholders in braces.
package struct NamingTemplate: Sendable, Hashable, Codable {
    package enum Placeholder: String, Sendable, CaseIterable {
        case orderNumber, studentNumber, captureNumber, schoolCode, levelCode

        /// Whether no two students of a batch have the same.
        var tellsStudentsApart: Bool {
            switch self {
            case .orderNumber, .studentNumber, .captureNumber: true
            case .schoolCode, .levelCode: false
            }
        }
    }

    package let text: String

    package static let standard = NamingTemplate(unchecked: "{studentNumber}_{orderNumber}.jpg")

    /// Refuses unknown placeholders, a template that gives several students one name, one without
    /// an ending `.jpg`, and signs that are unsafe in file names.
    package init(_ typed: String) throws(DeliveryError) {
        let text = typed.trimmed
        let names = try Self.placeholders(in: text)
        guard names.contains(where: \.tellsStudentsApart) else { throw .templateWithoutPlaceholder }
        guard text.lowercased().hasSuffix(".jpg") else { throw .templateWithoutEnding }
        guard
            !text.unicodeScalars.contains(where: { sign in
                "/\\:*?\"<>|".unicodeScalars.contains(sign) || sign.value < 0x20
                    || sign.value == 0x7F
            })
        else { throw .templateUnsafe }
        self.text = text
    }

    private init(unchecked text: String) { self.text = text }

    package init(from decoder: any Decoder) throws {
        let text = try decoder.singleValueContainer().decode(String.self)
        self = try NamingTemplate(text)
    }

    package func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(text)
    }

    /// The file name for one student; whatever is unsafe in a value becomes `-`.
    package func fileName(_ value: (Placeholder) -> String) -> String {
        var name = text
        for placeholder in Placeholder.allCases {
            let safe = value(placeholder).map { sign in
                sign.isLetter || sign.isNumber || "-_.".contains(sign) ? sign : "-"
            }
            name = name.replacing("{\(placeholder.rawValue)}", with: String(safe))
        }
        return name
    }

    private static func placeholders(in text: String) throws(DeliveryError) -> [Placeholder] {
        var found: [Placeholder] = []
        let parts = text.split(separator: "{", omittingEmptySubsequences: false)
        guard parts.first?.contains("}") != true else { throw .templateBroken }
        for part in parts.dropFirst() {
            guard let end = part.firstIndex(of: "}"), end == part.lastIndex(of: "}") else {
                throw .templateBroken
            }
            let name = String(part[..<end])
            guard let placeholder = Placeholder(rawValue: name) else {
                throw .templatePlaceholderUnknown(name)
            }
            found.append(placeholder)
        }
        return found
    }
}

import Testing

@testable import Views

extension String {
    /// The values of an attribute in the order in which they appear in this markup.
    func values(of attribute: String) -> [String] {
        split(separator: " \(attribute)=\"", omittingEmptySubsequences: false)
            .dropFirst()
            .map { String($0.prefix { $0 != "\"" }) }
    }

    /// The opening tags of an element in this markup.
    func openingTags(_ name: String) -> [String] {
        split(separator: "<\(name) ", omittingEmptySubsequences: false)
            .dropFirst()
            .map { " " + $0.prefix { $0 != ">" } }
    }
}

extension Page: CustomTestStringConvertible {
    public var testDescription: String { title.en }
}

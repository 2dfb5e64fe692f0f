package import Foundation
package import Views

/// The fields and files of a posted form, in the order of their arrival.
package struct Form: Sendable {
    package struct File: Sendable, Equatable {
        package let name: String
        package let type: String
        package let bytes: Data
    }

    private var fields: [(name: String, value: String)] = []
    private var files: [(name: String, file: File)] = []

    package init() {}

    package init(fields: [(name: String, value: String)]) { self.fields = fields }

    /// The first value of a field; empty when it was not sent.
    package subscript(_ name: String) -> String { first(name) ?? "" }

    /// The first value of a field, or nothing when it was not sent.
    package func first(_ name: String) -> String? { fields.first { $0.name == name }?.value }

    /// All values of a field, as of boxes ticked.
    package func all(_ name: String) -> [String] {
        fields.filter { $0.name == name }.map(\.value)
    }

    /// What was typed into the fields of these names, and nothing for those that were not sent.
    func values<Name: CaseIterable & RawRepresentable<String> & Hashable>(
        of names: Name.Type
    ) -> [Name: String] {
        var values: [Name: String] = [:]
        for name in names.allCases { values[name] = first(name.rawValue) }
        return values
    }

    /// Whether a box was ticked.
    package func isOn(_ name: String) -> Bool { !self[name].isEmpty }

    /// The first file chosen in a field; a field that was left alone has none.
    ///
    /// Several inputs may share a name: the first that holds a file counts.
    package func file(_ name: String) -> File? {
        files.first { $0.name == name && !($0.file.name.isEmpty && $0.file.bytes.isEmpty) }?.file
    }

    /// What was typed, to show the form again with what is wrong.
    package func input(errors: [FieldError] = []) -> FormInput {
        let values = Dictionary(fields.map { ($0.name, $0.value) }) { first, _ in first }
        return FormInput(values: values, errors: errors)
    }

    /// Adds what was sent in a field, without zero bytes: nobody types them, and no database keeps them.
    mutating func add(_ name: String, _ value: String) {
        fields.append(
            (name, String(String.UnicodeScalarView(value.unicodeScalars.filter { $0 != "\0" })))
        )
    }

    mutating func add(_ name: String, file: File) { files.append((name, file)) }
}

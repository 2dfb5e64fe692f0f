/// One question of a form: label, hint, the place to answer, and what was wrong with the answer.
struct Field: Sendable {
    /// Where the answer is typed or chosen.
    enum Control: Sendable {
        case text, telephone, email, password, number, search, date, dateTime, time

        /// Digits only, such as a code from a message or the last four of an ID number.
        case code(length: Int)
        case textarea(rows: Int)
        case select([Option])
        case file(accept: String)
    }

    struct Option: Sendable {
        let value: String
        let label: Text

        init(_ value: String, _ label: Text) {
            self.value = value
            self.label = label
        }
    }

    /// Name and id at once.
    var name: String
    var label: Text
    var control: Control = .text
    var hint: Text?
    var value: String?
    var error: Text?
    var placeholder: Text?

    /// The browser's word for what belongs here: `tel`, `one-time-code`, `current-password` ...
    var autocomplete: String?
    var isOptional = false

    /// A word behind the answer, such as 像素 or 元.
    var unit: Text?
    var width: Width = .full
    var maxLength: Int?
    var minimum: Int?
    var maximum: Int?
    var step: String?
    var isReadOnly = false

    /// Where the script asks for words that continue what is typed; the typed text is appended.
    var suggestions: String?

    /// A button that stands in the same row, such as "send the code".
    var companion: Node?

    enum Width: String, Sendable {
        case full, half, short
    }
}

extension Field {
    /// The field with what was typed and what was wrong, when the form is shown again.
    func filled(from form: FormInput) -> Field {
        var field = self
        field.value = form[name] ?? value
        field.error = form.error(name) ?? error
        return field
    }
}

/// A labelled field with its hint and its error tied to it for every reader.
func field(_ field: Field) -> Node {
    div(.class("field", "field-\(field.width)", field.error == nil ? nil : "field-wrong")) {
        label(.for(field.name)) {
            field.label
            if field.isOptional { span(.optional, .class("quiet")) }
        }
        field.hint.map { p($0, .id(hintID(field.name)), .class("hint")) }
        field.error.map { errorMessage($0, for: field.name) }
        div(.class("field-row")) {
            fieldControl(field)
            field.unit.map { span($0, .class("unit")) }
            field.companion
        }
    }
}

/// The words of an error directly above what is wrong.
func errorMessage(_ message: Text, for name: String) -> Node {
    p(.id(errorID(name)), .class("error-message")) {
        icon(.warning)
        message
    }
}

/// The attributes that tie a control to its hint and error.
func descriptionAttributes(name: String, hint: Text?, error: Text?) -> [Attribute] {
    let ids = [hint.map { _ in hintID(name) }, error.map { _ in errorID(name) }].compactMap(\.self)
    return [
        .aria("describedby", ids.isEmpty ? nil : ids.joined(separator: " ")),
        .aria("invalid", error == nil ? nil : "true"),
    ]
}

private func hintID(_ name: String) -> String { "\(name)-hint" }
private func errorID(_ name: String) -> String { "\(name)-error" }

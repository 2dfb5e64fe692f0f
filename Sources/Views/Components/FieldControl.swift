/// The control of a field without label, hint or error.
func fieldControl(_ field: Field) -> Node {
    let common = commonAttributes(field)
    switch field.control {
    case .textarea(let rows):
        return Tag("textarea")(common + [Attribute("rows", "\(rows)")]) { field.value ?? "" }
    case .select(let options):
        return selectControl(options, field, common)
    case .file(let accept):
        return fileControl(common + [.type("file"), Attribute("accept", accept)], field)
    case .password:
        return input(common + [.type("password")])
    case .code(let length):
        let digits: [Attribute] = [
            .type("text"), .value(field.value), .class("code-input"),
            Attribute("inputmode", "numeric"), Attribute("pattern", "[0-9]*"),
            Attribute("maxlength", "\(length)"),
        ]
        return input(common + digits)
    default:
        return .group([
            input(common + lineAttributes(field) + suggestionAttributes(field)),
            field.suggestions.map { _ in Tag("datalist")([.id(listID(field))]) { Node.empty } }
                ?? .empty,
        ])
    }
}

private func commonAttributes(_ field: Field) -> [Attribute] {
    [
        .id(field.name), .name(field.name), .required(!field.isOptional),
        .placeholder(field.placeholder), Attribute("autocomplete", field.autocomplete),
        Attribute("maxlength", field.maxLength.map { "\($0)" }),
        Attribute("readonly", when: field.isReadOnly),
    ] + descriptionAttributes(name: field.name, hint: field.hint, error: field.error)
}

/// A browser words its own button in the language of the device; with script ours stands instead.
private func fileControl(_ attributes: [Attribute], _ field: Field) -> Node {
    div(.class("file-choice"), .module("file")) {
        input(attributes + [.class("picker-file")])
        label(.class("button", "button-secondary", "script-only"), Attribute("for", field.name)) {
            icon(.album)
            span(field.control.takesPictures ? .choosePicture : .chooseFile)
        }
        span(.class("file-name", "script-only"), .data("name", ""), .role("status")) {
            Node.sentence(.noPictureYet)
        }
    }
}

extension Field.Control {
    /// Whether a camera may stand in for a file.
    fileprivate var takesPictures: Bool {
        if case .file(let accept) = self { accept.hasPrefix("image/") } else { false }
    }
}

private func lineAttributes(_ field: Field) -> [Attribute] {
    [
        .type(inputType(field.control)), .value(field.value),
        Attribute("inputmode", inputMode(field.control)),
        Attribute("min", field.minimum.map { "\($0)" }),
        Attribute("max", field.maximum.map { "\($0)" }),
        Attribute("step", field.step),
    ]
}

private func suggestionAttributes(_ field: Field) -> [Attribute] {
    guard let address = field.suggestions else { return [] }
    return [
        .module("suggest"), .data("address", address), Attribute("list", listID(field)),
    ]
}

private func listID(_ field: Field) -> String { "\(field.name)-list" }

private func selectControl(
    _ options: [Field.Option],
    _ field: Field,
    _ attributes: [Attribute],
) -> Node {
    span(.class("select")) {
        Tag("select")(attributes) {
            options.map { choice in
                option(choice.label, .value(choice.value), .selected(choice.value == field.value))
            }
        }
        icon(.chevronDown)
    }
}

private func inputType(_ control: Field.Control) -> String {
    switch control {
    case .telephone: "tel"
    case .email: "email"
    case .number: "number"
    case .search: "search"
    case .date: "date"
    case .dateTime: "datetime-local"
    case .time: "time"
    case .password: "password"
    case .file: "file"
    case .text, .code, .textarea, .select: "text"
    }
}

private func inputMode(_ control: Field.Control) -> String? {
    switch control {
    case .telephone: "tel"
    case .number: "decimal"
    default: nil
    }
}

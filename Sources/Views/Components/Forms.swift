/// What a person typed and what was wrong with it, so that a form can be shown again as it was.
package struct FormInput: Sendable {
    package var values: [String: String]
    package var errors: [FieldError]

    package init(values: [String: String] = [:], errors: [FieldError] = []) {
        self.values = values
        self.errors = errors
    }

    /// What was typed in the field of this name.
    package subscript(name: String) -> String? { values[name] }

    /// The first thing wrong with the field of this name.
    package func error(_ name: String) -> Text? { errors.first { $0.field == name }?.message }
}

/// What is wrong with one field, and what to do.
package struct FieldError: Sendable, Hashable {
    /// The name of the field, or of any id on the page.
    package let field: String
    package let message: Text

    package init(_ field: String, _ message: Text) {
        self.field = field
        self.message = message
    }
}

/// A form that changes something; the token that proves it came from our page is inside.
func postForm(
    to address: String,
    sendsFiles: Bool = false,
    _ attributes: Attribute...,
    @HTML content: () -> Node,
) -> Node {
    let own: [Attribute] = [
        .method("post"), .action(address),
        Attribute("enctype", sendsFiles ? "multipart/form-data" : nil),
        Attribute("novalidate", when: true),
    ]
    return Tag("form")(own + attributes) {
        Node.reading { input(.type("hidden"), .name("csrf"), .value($0.csrf)) }
        content()
    }
}

/// A form that only asks; its fields become the query of the address.
func getForm(to address: String, _ attributes: Attribute..., @HTML content: () -> Node) -> Node {
    Tag("form")([.method("get"), .action(address)] + attributes) { content() }
}

/// What a form carries along without showing it.
func hiddenField(_ name: String, _ value: String) -> Node {
    input(.type("hidden"), .name(name), .value(value))
}

/// The list of all errors above the heading, each leading to its field; empty without errors.
func errorSummary(_ errors: [FieldError]) -> Node {
    guard !errors.isEmpty else { return .empty }
    return div(
        .class("error-summary"),
        .role("alert"),
        .aria("labelledby", "error-summary-title"),
        Attribute("tabindex", "-1"),
    ) {
        p(.id("error-summary-title"), .class("notice-title")) {
            icon(.warning)
            Text.thereIsAProblem
        }
        ul { errors.map { error in li { a(error.message, .href("#\(error.field)")) } } }
    }
}

/// How loudly a button speaks; one primary on each page.
enum Emphasis: String, Sendable {
    case primary, secondary, danger, quiet
}

/// A button that sends its form; `key` is the key that presses it at the desk.
func button(
    _ words: Text,
    _ emphasis: Emphasis = .primary,
    icon sign: Icon? = nil,
    key: String? = nil,
    type: String = "submit",
    _ attributes: Attribute...,
) -> Node {
    Tag("button")([.class("button", "button-\(emphasis)"), .type(type), .key(key)] + attributes) {
        buttonContent(words, sign, key)
    }
}

/// A link that looks like a button, for steps that change nothing.
func linkButton(
    _ words: Text,
    to address: String,
    _ emphasis: Emphasis = .primary,
    icon sign: Icon? = nil,
    key: String? = nil,
    _ attributes: Attribute...,
) -> Node {
    a([.class("button", "button-\(emphasis)"), .href(address), .key(key)] + attributes) {
        buttonContent(words, sign, key)
    }
}

/// A form of one button that posts, for what changes something.
func postButton(
    _ words: Text,
    to address: String,
    _ emphasis: Emphasis = .primary,
    icon sign: Icon? = nil,
    key: String? = nil,
) -> Node {
    postForm(to: address, .class("inline-form")) { button(words, emphasis, icon: sign, key: key) }
}

/// The last row of a page: on the phone it stays at the bottom within reach of the thumb.
func actionBar(@HTML content: () -> Node) -> Node {
    div(.class("action-bar")) { content() }
}

/// Buttons side by side.
func actions(@HTML content: () -> Node) -> Node {
    div(.class("actions")) { content() }
}

/// A button that waits some seconds before it can be pressed again, showing how many are left.
///
/// Without script it can be pressed at once and the server says how long to wait.
func resendButton(_ words: Text, secondsLeft: Int, _ attributes: Attribute...) -> Node {
    let common: [Attribute] = [
        .class("button", "button-secondary"), .type("submit"), .module("resend"),
        .data("seconds", "\(secondsLeft)"), .data("waiting", .secondsUntilResend),
    ]
    return Tag("button")(common + attributes) { span(words, .data("words", "")) }
}

/// A button that copies a text, present only where script runs.
func copyButton(_ text: String) -> Node {
    button(
        .copy,
        .quiet,
        icon: .copy,
        type: "button",
        .module("copy"),
        .data("copy", text),
        .data("done", .copied),
        .hidden(),
    )
}

@HTML private func buttonContent(_ words: Text, _ sign: Icon?, _ key: String?) -> Node {
    // An arrow onward stands where it points to.
    if let sign, sign != .arrowRight { icon(sign) }
    span(words, .data("words", ""))
    if sign == .arrowRight { icon(.arrowRight) }
    key.map { kbd($0.uppercased(), .aria("hidden", "true")) }
}

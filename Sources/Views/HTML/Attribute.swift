import Domain

/// One attribute of an element; an absent value or a false flag is not written at all.
struct Attribute: Sendable {
    private enum Value: Sendable {
        case none
        case flag
        case text(String)
        case sentence(Text)
    }

    private let name: String
    private let value: Value

    /// Any attribute by name, left out when the value is nil.
    init(_ name: String, _ value: String?) {
        self.name = name
        self.value = value.map(Value.text) ?? .none
    }

    /// Any attribute whose value is a sentence, left out when nil.
    init(_ name: String, _ value: Text?) {
        self.name = name
        self.value = value.map(Value.sentence) ?? .none
    }

    /// A boolean attribute, present or not.
    init(_ name: String, when present: Bool) {
        self.name = name
        self.value = present ? .flag : .none
    }

    func write(to output: inout String, in language: Language) {
        let words: String?
        switch value {
        case .none: return
        case .flag: words = nil
        case .text(let text): words = text
        case .sentence(let text): words = text(language)
        }
        output += " "
        output += name
        guard let words else { return }
        output += "=\""
        output.appendEscaped(words)
        output += "\""
    }
}

extension Attribute {
    static func `class`(_ names: String?...) -> Attribute {
        let present = names.compactMap(\.self)
        return Attribute("class", present.isEmpty ? nil : present.joined(separator: " "))
    }
    static func id(_ value: String?) -> Attribute { Attribute("id", value) }
    static func name(_ value: String?) -> Attribute { Attribute("name", value) }
    static func value(_ value: String?) -> Attribute { Attribute("value", value) }
    static func type(_ value: String?) -> Attribute { Attribute("type", value) }
    static func `for`(_ id: String) -> Attribute { Attribute("for", id) }
    static func role(_ value: String?) -> Attribute { Attribute("role", value) }
    static func src(_ address: String) -> Attribute { Attribute("src", address) }
    static func alt(_ text: Text) -> Attribute { Attribute("alt", text) }
    static func method(_ value: String) -> Attribute { Attribute("method", value) }
    static func action(_ address: String) -> Attribute { Attribute("action", address) }
    static func lang(_ value: String) -> Attribute { Attribute("lang", value) }
    static func placeholder(_ text: Text?) -> Attribute { Attribute("placeholder", text) }
    static func title(_ text: Text?) -> Attribute { Attribute("title", text) }
    static func width(_ pixels: Int) -> Attribute { Attribute("width", "\(pixels)") }
    static func height(_ pixels: Int) -> Attribute { Attribute("height", "\(pixels)") }
    static func hidden(_ on: Bool = true) -> Attribute { Attribute("hidden", when: on) }
    static func checked(_ on: Bool) -> Attribute { Attribute("checked", when: on) }
    static func selected(_ on: Bool) -> Attribute { Attribute("selected", when: on) }
    static func disabled(_ on: Bool) -> Attribute { Attribute("disabled", when: on) }
    static func required(_ on: Bool) -> Attribute { Attribute("required", when: on) }
    static func data(_ key: String, _ value: String?) -> Attribute {
        Attribute("data-\(key)", value)
    }
    static func data(_ key: String, _ value: Text?) -> Attribute { Attribute("data-\(key)", value) }
    static func aria(_ key: String, _ value: String?) -> Attribute {
        Attribute("aria-\(key)", value)
    }
    static func aria(_ key: String, _ value: Text?) -> Attribute { Attribute("aria-\(key)", value) }

    /// The script of `Public/scripts` that serves this element; several are separated by spaces.
    static func module(_ names: String?) -> Attribute { .data("module", names) }

    /// The key of the keyboard that clicks or focuses this element.
    static func key(_ key: String?) -> Attribute { .data("key", key) }

    /// Where a link leads; an address of a scheme that could run script is not written.
    static func href(_ address: String) -> Attribute {
        let scheme = address.prefix { !"/?#".contains($0) }.split(
            separator: ":",
            omittingEmptySubsequences: false,
        )
        let isSafe =
            scheme.count < 2
            || ["http", "https", "mailto", "tel"].contains(scheme[0].lowercased())
        return Attribute("href", isSafe ? address : nil)
    }
}

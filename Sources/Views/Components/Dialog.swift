/// One key of a page and what it does.
struct KeyHelp: Sendable {
    let key: String
    let meaning: Text

    init(_ key: String, _ meaning: Text) {
        self.key = key
        self.meaning = meaning
    }

    /// The keys that work on every page of the desk.
    static let everywhere = [
        KeyHelp("j / k", .keyRows), KeyHelp("Enter", .keyOpen), KeyHelp("/", .keySearch),
        KeyHelp("?", .keyHelp),
    ]
}

/// A window over the page, opened by a button whose `data-opens` is its id.
func dialog(_ id: String, _ heading: Text, @HTML content: () -> Node) -> Node {
    Tag("dialog")(.id(id), .module("dialog"), .aria("labelledby", "\(id)-title")) {
        h2(heading, .id("\(id)-title"))
        content()
        Tag("form")(.method("dialog"), .class("dialog-close")) {
            button(.close, .quiet, icon: .cross)
        }
    }
}

/// The list of keys that `?` opens.
func keyDialog(_ keys: [KeyHelp]) -> Node {
    dialog("keys", .keys) {
        dl(.class("keys")) {
            keys.map { entry in
                div {
                    dt { kbd(entry.key) }
                    dd(entry.meaning)
                }
            }
        }
    }
}

import Domain

/// A whole page: what one reads, in which room, with which title.
package struct Page: Sendable {
    enum Room: Sendable {
        case counter(CounterShell)
        case desk(DeskShell)
    }

    let title: Text
    let hasErrors: Bool
    let room: Room
    let content: Node

    /// The document, in the language and for the visitor of the context.
    package func html(in context: PageContext) -> String {
        "<!doctype html>\n" + document(in: context).html(in: context)
    }

    private func document(in context: PageContext) -> Node {
        Tag("html")(.lang(context.language.tag)) {
            head(in: context)
            Tag("body")(.class(room.name), .module(room.modules)) {
                a(.skipToContent, .class("skip"), .href("#content"))
                shell
                context.toast.map(toast)
            }
        }
    }

    private var shell: Node {
        switch room {
        case .counter(let shell): shell.node(around: content)
        case .desk(let shell): shell.node(around: content)
        }
    }

    private func head(in context: PageContext) -> Node {
        Tag("head") {
            VoidTag("meta")(Attribute("charset", "utf-8"))
            meta("viewport", "width=device-width, initial-scale=1, viewport-fit=cover")
            meta("color-scheme", "light dark")
            meta("csrf", context.csrf)
            meta("format-detection", "telephone=no")
            Tag("title")(whereOneIs)
            resource("icon", "/favicon.svg")
            for name in room.styles { stylesheet(name, version: context.version) }
            Tag("script")(.type("module"), .src("/scripts/site.js?v=\(context.version)"))
        }
    }

    private var whereOneIs: Text {
        let place = hasErrors ? .errorTitle(title) : title
        return Text(
            zh: "\(place.zh) · \(Text.brand.zh)",
            en: "\(place.en) · \(Text.brand.en)",
        )
    }

    private func meta(_ name: String, _ content: String) -> Node {
        VoidTag("meta")(.name(name), Attribute("content", content))
    }

    private func resource(_ relation: String, _ address: String) -> Node {
        VoidTag("link")(Attribute("rel", relation), .href(address))
    }

    private func stylesheet(_ name: String, version: String) -> Node {
        resource("stylesheet", "/styles/\(name).css?v=\(version)")
    }
}

extension Page.Room {
    /// The style sheets of `Public/styles` that the room needs, in order.
    var styles: [String] {
        let both = ["tokens", "base", "components", "forms", "photo"]
        switch self {
        case .counter: return both + ["counter"]
        case .desk: return both + ["desk", "review", "lists"]
        }
    }

    fileprivate var name: String {
        switch self {
        case .counter: "counter"
        case .desk: "desk"
        }
    }

    fileprivate var modules: String? {
        switch self {
        case .counter: nil
        case .desk: "keys"
        }
    }
}

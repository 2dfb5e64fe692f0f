import Domain

/// A piece of a page: text is escaped when written, only `trusted` is not.
package struct Node: Sendable {
    private indirect enum Content: Sendable {
        case text(String)
        case sentence(Text)
        case trusted(String)
        case element(String, [Attribute], Node?)
        case group([Node])
        case contextual(@Sendable (PageContext) -> Node)
    }

    private let content: Content

    /// Nothing at all.
    static let empty = Node(content: .group([]))

    /// Words as they are, escaped.
    static func text(_ text: String) -> Node { Node(content: .text(text)) }

    /// A sentence in the language of the page, escaped.
    static func sentence(_ text: Text) -> Node { Node(content: .sentence(text)) }

    /// Markup that is written without escaping; never pass it anything a person typed.
    static func trusted(_ markup: String) -> Node { Node(content: .trusted(markup)) }

    /// Several pieces in a row.
    static func group(_ nodes: [Node]) -> Node { Node(content: .group(nodes)) }

    /// A piece that depends on who looks: language, form token, current address.
    static func reading(_ make: @escaping @Sendable (PageContext) -> Node) -> Node {
        Node(content: .contextual(make))
    }

    /// An element; without children it is a void element and gets no closing tag.
    static func element(_ name: String, _ attributes: [Attribute], _ children: Node?) -> Node {
        Node(content: .element(name, attributes, children))
    }

    /// The markup in the language and for the visitor of the context.
    package func html(in context: PageContext) -> String {
        var output = ""
        write(to: &output, in: context)
        return output
    }

    private func write(to output: inout String, in context: PageContext) {
        switch content {
        case .text(let text): output.appendEscaped(text)
        case .sentence(let text): output.appendEscaped(text(context.language))
        case .trusted(let markup): output += markup
        case .group(let nodes):
            for node in nodes { node.write(to: &output, in: context) }
        case .contextual(let make): make(context).write(to: &output, in: context)
        case .element(let name, let attributes, let children):
            output += "<"
            output += name
            for attribute in attributes { attribute.write(to: &output, in: context.language) }
            output += ">"
            guard let children else { return }
            children.write(to: &output, in: context)
            output += "</"
            output += name
            output += ">"
        }
    }
}

extension String {
    /// Appends text so that it can neither open a tag nor leave a quoted attribute.
    mutating func appendEscaped(_ text: String) {
        guard text.utf8.contains(where: { "&<>\"'".utf8.contains($0) }) else {
            self += text
            return
        }
        for scalar in text.unicodeScalars {
            switch scalar {
            case "&": self += "&amp;"
            case "<": self += "&lt;"
            case ">": self += "&gt;"
            case "\"": self += "&quot;"
            case "'": self += "&#39;"
            default: unicodeScalars.append(scalar)
            }
        }
    }
}

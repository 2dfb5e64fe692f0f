/// Collects the statements of a closure into one node.
@resultBuilder
enum HTML {
    static func buildExpression(_ node: Node) -> Node { node }
    static func buildExpression(_ text: Text) -> Node { .sentence(text) }
    static func buildExpression(_ text: String) -> Node { .text(text) }
    static func buildExpression(_ node: Node?) -> Node { node ?? .empty }
    static func buildExpression(_ nodes: [Node]) -> Node { .group(nodes) }
    static func buildBlock() -> Node { .empty }
    static func buildBlock(_ node: Node) -> Node { node }
    static func buildBlock(_ nodes: Node...) -> Node { .group(nodes) }
    static func buildOptional(_ node: Node?) -> Node { node ?? .empty }
    static func buildEither(first node: Node) -> Node { node }
    static func buildEither(second node: Node) -> Node { node }
    static func buildArray(_ nodes: [Node]) -> Node { .group(nodes) }
}

/// A bordered surface for one thing.
func card(_ heading: Text? = nil, _ attributes: Attribute..., @HTML content: () -> Node) -> Node {
    section([.class("card")] + attributes) {
        heading.map { h2($0) }
        content()
    }
}

/// One line of a list of facts, with a link to change the answer where it can be changed.
struct Fact: Sendable {
    let term: Text
    let value: Node
    let change: String?

    init(_ term: Text, _ value: Text, change: String? = nil) {
        self.init(term, node: .sentence(value), change: change)
    }

    init(_ term: Text, _ value: String, change: String? = nil) {
        self.init(term, node: .text(value), change: change)
    }

    init(_ term: Text, node: Node, change: String? = nil) {
        self.term = term
        self.value = node
        self.change = change
    }
}

/// Facts as term and value, as on "check your answers".
func facts(_ list: [Fact]) -> Node {
    dl(.class("facts")) {
        list.map { fact in
            div {
                dt(fact.term)
                dd { fact.value }
                fact.change.map { address in
                    dd(.class("fact-change")) { changeLink(address, of: fact.term) }
                }
            }
        }
    }
}

/// A number that answers a question, with the question under it.
func figureTile(_ number: String, _ words: Text, note: Text? = nil) -> Node {
    div(.class("tile")) {
        p(number, .class("tile-number"))
        p(words)
        note.map { p($0, .class("quiet")) }
    }
}

/// What folds out on demand.
func disclosure(_ words: Text, isOpen: Bool = false, @HTML content: () -> Node) -> Node {
    details(.class("disclosure"), Attribute("open", when: isOpen)) {
        summary {
            icon(.chevronDown)
            words
        }
        div(.class("disclosure-content")) { content() }
    }
}

private func changeLink(_ address: String, of term: Text) -> Node {
    a(.href(address)) {
        Text.change
        span(term, .class("visually-hidden"))
    }
}

/// A state with nothing to show: a drawing, one sentence, and what can be done about it.
func emptyState(
    _ picture: Drawing,
    _ words: Text,
    detail: Text? = nil,
    @HTML actions: () -> Node = { .empty },
) -> Node {
    div(.class("empty-state")) {
        drawing(picture)
        p(words, .class("empty-words"))
        detail.map { p($0, .class("quiet")) }
        div(.class("actions")) { actions() }
    }
}

/// Drawings of what makes a photo good, each with its sentence.
func photoRules(_ rules: [(picture: Drawing, name: Text, detail: Text)]) -> Node {
    ul(.class("rules")) {
        rules.map { rule in
            li {
                drawing(rule.picture)
                div {
                    p(rule.name, .class("rule-name"))
                    p(rule.detail)
                }
            }
        }
    }
}

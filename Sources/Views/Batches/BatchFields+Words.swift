import Domain

/// The centre's own words for states and buttons, ours shown beside each.
extension BatchFields {
    @HTML var wording: Node {
        p(.wordingLead, .class("quiet"))
        disclosure(.stateWords, isOpen: isWorded(WordingKey.states)) {
            div(.class("field-line")) { WordingKey.states.map(word) }
        }
        disclosure(.actionWords, isOpen: isWorded(WordingKey.buttons)) {
            div(.class("field-line")) { WordingKey.buttons.map(word) }
        }
    }

    private func word(_ key: WordingKey) -> Node {
        field(
            Field(
                name: key.name,
                label: .ours(key),
                value: form.words[key],
                error: error(key.name),
                placeholder: .same(Text.ours(key).zh),
                isOptional: true,
                maxLength: Wording.longest,
            )
        )
    }

    private func isWorded(_ keys: [WordingKey]) -> Bool {
        keys.contains { !form.words[$0, default: ""].isEmpty || error($0.name) != nil }
    }
}

/// A question answered by picking: radio buttons or checkboxes on cards.
struct Choices: Sendable {
    enum Kind: String, Sendable {
        case one = "radio"
        case several = "checkbox"
    }

    struct Choice: Sendable {
        var value: String
        var label: Text
        var hint: Text?

        /// The key that picks it at the desk.
        var key: String?
        var isDisabled = false
    }

    var name: String
    var legend: Text
    var kind: Kind = .one
    var choices: [Choice]
    var selected: Set<String> = []
    var hint: Text?
    var error: Text?

    /// Several short choices in rows instead of one per line.
    var isCompact = false
}

/// A group of radio buttons or checkboxes under one legend.
func choices(_ group: Choices) -> Node {
    let tied = descriptionAttributes(name: group.name, hint: group.hint, error: group.error)
    let own: [Attribute] = [
        .class(
            "choices",
            group.isCompact ? "choices-compact" : nil,
            group.error == nil ? nil : "field-wrong"
        )
    ]
    return fieldset(own + tied) {
        legend(group.legend)
        group.hint.map { p($0, .id("\(group.name)-hint"), .class("hint")) }
        group.error.map { errorMessage($0, for: group.name) }
        div(.class("choice-list")) {
            group.choices.enumerated().map { index, choice in
                choiceCard(
                    choice,
                    in: group,
                    id: index == 0 ? group.name : "\(group.name)-\(index)"
                )
            }
        }
    }
}

/// One box to tick, such as an agreement; the label may hold links.
func checkbox(
    _ name: String,
    isChecked: Bool = false,
    error: Text? = nil,
    @HTML words: () -> Node,
) -> Node {
    let tied = descriptionAttributes(name: name, hint: nil, error: error)
    let own: [Attribute] = [
        .type("checkbox"), .id(name), .name(name), .value("yes"), .checked(isChecked),
    ]
    return div(.class("checkbox", error == nil ? nil : "field-wrong")) {
        error.map { errorMessage($0, for: name) }
        div(.class("checkbox-row")) {
            input(own + tied)
            label(.for(name)) { words() }
        }
    }
}

private func choiceCard(_ choice: Choices.Choice, in group: Choices, id: String) -> Node {
    label(.class("choice")) {
        input(
            .type(group.kind.rawValue),
            .id(id),
            .name(group.name),
            .value(choice.value),
            .checked(group.selected.contains(choice.value)),
            .disabled(choice.isDisabled),
            .key(choice.key),
        )
        span(.class("choice-words")) {
            span(choice.label)
            choice.hint.map { small($0) }
        }
        choice.key.map { kbd($0.uppercased(), .aria("hidden", "true")) }
    }
}

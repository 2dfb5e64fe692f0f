/// The words of a centre for what its students read, in Chinese; where it has none, ours stand.
package struct Wording: Sendable, Hashable, Codable {
    package var states: [OrderLabel: String]
    package var actions: [OrderAction: String]
    /// On the button below the answers, where the photo is handed in.
    package var handIn: String?

    package init(
        states: [OrderLabel: String] = [:],
        actions: [OrderAction: String] = [:],
        handIn: String? = nil,
    ) {
        self.states = states
        self.actions = actions
        self.handIn = handIn
    }

    /// The most characters of a word, so that it fits on a button of a narrow phone.
    package static let longest = 12
}

/// One thing that a centre may word itself.
package enum WordingKey: Sendable, Hashable {
    case state(OrderLabel)
    case action(OrderAction)
    case handIn
}

extension WordingKey: CaseIterable {
    package static let allCases = states + buttons
    package static let states = OrderLabel.allCases.map(WordingKey.state)
    package static let buttons = OrderAction.allCases.map(WordingKey.action) + [.handIn]

    /// Stands in names of controls.
    package var name: String {
        switch self {
        case .state(let label): "state-\(label.rawValue)"
        case .action(let action): "action-\(action.rawValue)"
        case .handIn: "handIn"
        }
    }
}

extension Wording {
    package subscript(key: WordingKey) -> String? {
        get {
            switch key {
            case .state(let label): states[label]
            case .action(let action): actions[action]
            case .handIn: handIn
            }
        }
        set {
            switch key {
            case .state(let label): states[label] = newValue
            case .action(let action): actions[action] = newValue
            case .handIn: handIn = newValue
            }
        }
    }
}

// As keys of a dictionary that is kept as JSON.
extension OrderLabel: Codable, CodingKeyRepresentable {}
extension OrderAction: Codable, CodingKeyRepresentable {}

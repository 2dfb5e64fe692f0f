/// The two databases that the same SQL runs on.
package enum Engine: String, Sendable, CaseIterable {
    case sqlite, postgres

    var placeholder: Character {
        switch self {
        case .sqlite: "?"
        case .postgres: "$"
        }
    }
}

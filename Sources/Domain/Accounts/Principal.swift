/// Who acts: a parameter of every verb, written into every audit entry.
package enum Principal: Sendable, Hashable {
    case student(Account.ID)
    case staff(Staff.ID)
    case partner(String)
    case system

    /// The kind as it is stored.
    package var kind: String {
        switch self {
        case .student: "student"
        case .staff: "staff"
        case .partner: "partner"
        case .system: "system"
        }
    }

    /// The name or identifier within the kind; empty for the system itself.
    package var name: String {
        switch self {
        case .student(let id): id.description
        case .staff(let id): id.description
        case .partner(let name): name
        case .system: ""
        }
    }
}

/// A state whose whole life is one table: legality, the diagram in `docs/states.md` and the tests
/// all read `transitions`.
package protocol LifeLine: Hashable, Sendable, CaseIterable, RawRepresentable
where RawValue == String {
    associatedtype Event: Hashable, Sendable, CaseIterable, RawRepresentable
    where Event.RawValue == String

    /// Every state, each with the events that it takes and where they lead.
    static var transitions: [Self: [Event: Self]] { get }

    /// The states in which a life begins.
    static var beginnings: [Self] { get }
}

extension LifeLine {
    /// The state that `event` leads to, or nothing when it is not allowed here.
    package func after(_ event: Event) -> Self? { Self.transitions[self]?[event] }

    /// Whether any number of events leads from here to `other`; no event at all leads to itself.
    package func leads(to other: Self) -> Bool {
        var seen: Set<Self> = [self]
        var open = [self]
        while let state = open.popLast() {
            for next in Self.transitions[state, default: [:]].values
            where seen.insert(next).inserted {
                open.append(next)
            }
        }
        return seen.contains(other)
    }
}

/// The line of an order that says how far its prints and disc are.
package enum FulfilmentState: String, LifeLine {
    case none, toMake, making, packed, dispatched, received, lost

    package enum Event: String, Sendable, CaseIterable {
        case wanted, started, packed, dispatched, received, lost, reprinted
        /// The student captures again before anything was made.
        case recalled
    }

    package static let beginnings: [FulfilmentState] = [.none]
    package static let transitions: [FulfilmentState: [Event: FulfilmentState]] = [
        .none: [.wanted: .toMake],
        .toMake: [.started: .making, .recalled: .none],
        .making: [.packed: .packed],
        .packed: [.dispatched: .dispatched],
        .dispatched: [.received: .received, .lost: .lost],
        .received: [:],
        .lost: [.reprinted: .toMake],
    ]
}

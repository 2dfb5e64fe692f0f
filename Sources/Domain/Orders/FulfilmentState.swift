/// The line of an order that says how far its prints and disc are.
package enum FulfilmentState: String, LifeLine {
    case none, toMake, making, packed, dispatched, received, lost

    package enum Event: String, Sendable, CaseIterable {
        case wanted, started, packed, dispatched, received, lost, reprinted
        /// The student captures again before anything was made.
        case recalled
        /// A step that was taken by mistake.
        case takenBack
    }

    package static let beginnings: [FulfilmentState] = [.none]
    package static let transitions: [FulfilmentState: [Event: FulfilmentState]] = [
        .none: [.wanted: .toMake],
        .toMake: [.started: .making, .recalled: .none],
        .making: [.packed: .packed, .takenBack: .toMake],
        .packed: [.dispatched: .dispatched, .takenBack: .making],
        .dispatched: [.received: .received, .lost: .lost],
        // A shipment counts as received by itself after some days, and may be missing still.
        .received: [.lost: .lost],
        .lost: [.reprinted: .toMake],
    ]
}

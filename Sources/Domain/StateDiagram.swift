/// One life line drawn from its table, as `docs/states.md` shows it.
package struct StateDiagram: Sendable {
    /// What the line is about, as a heading.
    package let title: String
    /// The name of the type whose table is drawn.
    package let typeName: String
    /// The picture in the Mermaid language.
    package let mermaid: String

    /// Draws the table of `Line` in the order in which its states and events are declared.
    package init<Line: LifeLine>(_ title: String, of line: Line.Type) {
        self.title = title
        typeName = "\(line)"
        var rows = ["stateDiagram-v2"]
        rows += Line.beginnings.map { "    [*] --> \($0.rawValue)" }
        for state in Line.allCases {
            let exits = Line.Event.allCases.compactMap { event in
                state.after(event).map { next in
                    "    \(state.rawValue) --> \(next.rawValue): \(event.rawValue)"
                }
            }
            rows += exits.isEmpty ? ["    \(state.rawValue) --> [*]"] : exits
        }
        mermaid = rows.joined(separator: "\n")
    }

    /// Every life line of the product.
    package static let all = [
        StateDiagram("Capture", of: CaptureState.self),
        StateDiagram("Payment", of: PaymentState.self),
        StateDiagram("Registry", of: RegistryState.self),
        StateDiagram("Fulfilment", of: FulfilmentState.self),
        StateDiagram("Payment attempt", of: AttemptState.self),
        StateDiagram("Refund", of: RefundState.self),
        StateDiagram("Review", of: ReviewState.self),
        StateDiagram("Contest", of: ContestState.self),
        StateDiagram("Recapture request", of: RecaptureState.self),
        StateDiagram("Finding", of: FindingState.self),
        StateDiagram("Sanction", of: SanctionState.self),
        StateDiagram("Appeal", of: AppealState.self),
        StateDiagram("Photo", of: PhotoState.self),
        StateDiagram("Delivery", of: DeliveryState.self),
        StateDiagram("Shipment", of: ShipmentState.self),
    ]

    /// The whole of `docs/states.md`, in Markdown.
    package static var page: String {
        let head = """
            # States

            Every state of the product and every event that it takes, drawn from the transition \
            tables by `xueying docs states`.
            An order carries the first four lines at once; the others live beside it.
            """
        let parts = all.map { diagram in
            """
            ## \(diagram.title) — `\(diagram.typeName)`

            ```mermaid
            \(diagram.mermaid)
            ```
            """
        }
        return ([head] + parts).joined(separator: "\n\n") + "\n"
    }
}

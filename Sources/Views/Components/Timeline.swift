/// One step in the life of an order: done at a time, happening now, or promised by a time.
struct TimelineStep: Sendable {
    enum State: String, Sendable {
        case done, current, refused, promised
    }

    var state: State
    var name: Text

    /// When it happened, or by when it is promised.
    var time: Text?
    var note: Text?
}

/// The history of an order and what comes next, oldest first.
func timeline(_ steps: [TimelineStep]) -> Node {
    ol(.class("timeline")) { steps.map(timelineStep) }
}

private func timelineStep(_ step: TimelineStep) -> Node {
    li(
        .class("moment", "moment-\(step.state)"),
        .aria("current", step.state == .current ? "step" : nil)
    ) {
        span(.class("moment-mark"), .aria("hidden", "true")) { momentSign(step.state) }
        div {
            p(.class("moment-name")) {
                span(step.name)
                if step.state == .current { span(.now, .class("moment-now")) }
            }
            step.time.map { p($0, .class("moment-time")) }
            step.note.map { p($0) }
        }
    }
}

private func momentSign(_ state: TimelineStep.State) -> Node {
    switch state {
    case .done: icon(.check)
    case .refused: icon(.cross)
    case .current, .promised: .empty
    }
}

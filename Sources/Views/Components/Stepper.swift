/// Where one is among at most six named steps.
struct Stepper: Sendable {
    let steps: [Text]

    /// Counted from zero.
    let current: Int

    init(_ steps: [Text], current: Int) {
        precondition(steps.count <= 6, "A stepper has at most six steps")
        precondition(steps.indices.contains(current), "The current step is one of the steps")
        self.steps = steps
        self.current = current
    }
}

/// The steps in a row; on a narrow screen only the current one is named.
func stepper(_ stepper: Stepper) -> Node {
    nav(.class("stepper"), .aria("label", .steps)) {
        p(.class("stepper-count"), .aria("hidden", "true")) {
            Text.stepOf(stepper.current + 1, stepper.steps.count)
            strong(stepper.steps[stepper.current])
        }
        ol {
            stepper.steps.enumerated().map { index, name in
                step(name, index: index, current: stepper.current)
            }
        }
    }
}

private func step(_ name: Text, index: Int, current: Int) -> Node {
    let state = index < current ? "step-done" : index == current ? "step-current" : nil
    return li(.class(state), .aria("current", index == current ? "step" : nil)) {
        span(.class("step-mark"), .aria("hidden", "true")) {
            if index < current { icon(.check) } else { "\(index + 1)" }
        }
        span(name, .class("step-name"))
        if index < current { span(.done, .class("visually-hidden")) }
    }
}

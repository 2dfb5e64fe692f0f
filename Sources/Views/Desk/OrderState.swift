import Domain

/// Where an order stands, as a word with its sign.
func stateTag(_ label: OrderLabel) -> Node { tag(.orderLabel(label), label.phase.tone) }

/// The state of an order as its students read it.
func stateTag(_ order: OrderSummary) -> Node {
    tag(.orderLabel(order.label, in: order.policy), order.label.phase.tone)
}

/// Who has to act before an order goes on; batches count their orders by it.
enum OrderPhase: String, CaseIterable {
    case withStudents, inReview, approved, finished, ended

    var name: Text {
        switch self {
        case .withStudents: .withStudentsWord
        case .inReview: .inReviewWord
        case .approved: .approvedWord
        case .finished: .finishedWord
        case .ended: .endedWord
        }
    }

    var tone: Tone {
        switch self {
        case .withStudents: .caution
        case .inReview: .info
        case .approved, .finished: .success
        case .ended: .neutral
        }
    }
}

extension OrderLabel {
    var phase: OrderPhase {
        switch self {
        case .awaitingUpload, .awaitingSubmission, .awaitingPayment, .rejected: .withStudents
        case .awaitingReview: .inReview
        case .toMake, .making, .toDispatch, .dispatched, .registryRefused: .approved
        case .registered: .finished
        case .revoked, .cancelled: .ended
        }
    }
}

extension BatchProgress {
    func count(_ phase: OrderPhase) -> Int {
        counts.reduce(0) { $1.key.phase == phase ? $0 + $1.value : $0 }
    }
}

/// How the orders of a batch are spread over the phases, as one bar.
func progressBar(of progress: BatchProgress) -> Node {
    let total = Double(max(progress.total, 1))
    var left = 0.0
    let parts = [OrderPhase.finished, .approved, .inReview, .withStudents, .ended].map { phase in
        let width = Double(progress.count(phase)) / total * 100
        defer { left += width }
        return rect(
            .class("phase-\(phase)"),
            .number("x", left),
            .number("width", width),
            .number("height", 8),
        )
    }
    return svg(
        .class("phase-bar"),
        .viewBox(100, 8),
        Attribute("preserveAspectRatio", "none"),
        .role("img"),
        .aria("label", progress.spread),
    ) { parts }
}

extension BatchProgress {
    /// The same in words.
    fileprivate var spread: Text {
        let parts = OrderPhase.allCases.map { ($0.name, count($0)) }
        return Text(
            zh: parts.map { "\($0.zh) \($1)" }.joined(separator: "，"),
            en: parts.map { "\($0.en) \($1)" }.joined(separator: ", "),
        )
    }
}

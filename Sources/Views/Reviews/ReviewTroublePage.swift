package import Domain

extension Page {
    /// How much waits, what was done today, and the last decision as long as it can be undone.
    ///
    /// Shown when nothing waits; it looks for new photos by itself without taking one.
    package static func reviewQueue(_ queue: ReviewQueue, last: LastDecision? = nil) -> Page {
        .desk(title: .deskReview) {
            div(
                .id("queue"),
                .module("live"),
                .data("live", "10"),
                .data("address", Link.nextReview.path + "?look=yes"),
            ) {
                queueState(queue)
                div(.class("tiles", "tiles-middle")) {
                    figureTile("\(queue.decidedToday)", .decidedToday)
                }
            }
            last.map { note in div(.class("undo-row")) { undoNote(note) } }
        }
    }

    /// Why a review did not go on, in the desk, with the way to the next photo.
    package static func reviewRefused(_ error: ReviewError) -> Page {
        .desk(
            title: .refusalTitle(error),
            keys: [KeyHelp("Enter", .keyNextPhoto)],
        ) {
            emptyState(error.drawing, .refusal(error)) {
                linkButton(
                    .keyNextPhoto,
                    to: Link.nextReview.path,
                    icon: .arrowRight,
                    Attribute("autofocus", when: true),
                )
                linkButton(.deskHome, to: Link.desk.path, .quiet)
            }
        }
    }
}

private func queueState(_ queue: ReviewQueue) -> Node {
    let waiting = queue.waiting.values.reduce(0, +)
    guard waiting > 0 else {
        return emptyState(.finished, .queueEmptyTitle, detail: .queueEmptyAdvice)
    }
    return emptyState(.emptyTray, .queueLength(waiting)) {
        linkButton(
            .keyNextPhoto,
            to: Link.nextReview.path,
            icon: .arrowRight,
            key: "r",
        )
    }
}

extension ReviewError {
    fileprivate var drawing: Drawing {
        switch self {
        case .leaseLost, .tooLateToUndo: .expired
        case .samePersonTwice, .stageNotYours: .closed
        case .alreadyDecided, .queueEmpty: .finished
        case .reasonMissing, .remarkMissing, .remarkTooLong, .notDecided, .notFound: .refused
        }
    }
}

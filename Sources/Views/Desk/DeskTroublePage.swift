extension Page {
    /// What the desk does not do, why, and the way on.
    package static func deskTrouble(_ explanation: Explanation) -> Page {
        .desk(title: explanation.title) {
            emptyState(explanation.drawing, explanation.advice) {
                linkButton(.deskHome, to: Link.desk.path, .secondary)
            }
        }
    }
}

/// How something is meant: never told by colour alone, always by icon and word too.
enum Tone: String, Sendable, CaseIterable {
    case neutral, info, success, caution, danger

    var icon: Icon {
        switch self {
        case .neutral: .clock
        case .info: .info
        case .success: .check
        case .caution: .warning
        case .danger: .cross
        }
    }
}

/// A message in the page: what is, what happens next, and perhaps what to do.
func notice(_ tone: Tone, _ heading: Text? = nil, @HTML content: () -> Node) -> Node {
    div(.class("notice", "tone-\(tone)"), .role(tone == .danger ? "alert" : nil)) {
        icon(tone == .neutral ? .info : tone.icon)
        div(.class("notice-words")) {
            heading.map { p($0, .class("notice-title")) }
            content()
        }
    }
}

/// A message of one sentence.
func notice(_ tone: Tone, _ words: Text) -> Node {
    notice(tone) { p(words) }
}

/// The state of a thing in one word.
func tag(_ words: Text, _ tone: Tone, icon sign: Icon? = nil) -> Node {
    span(.class("tag", "tone-\(tone)")) {
        icon(sign ?? tone.icon)
        words
    }
}

/// A short word that says a thing just happened and then leaves.
func toast(_ words: Text) -> Node {
    div(.class("toast"), .role("status")) {
        icon(.check)
        span(words)
    }
}

/// How far something has come, from 0 to 100; nil when only time will tell.
func progressBar(_ words: Text, percent: Int? = 0, _ attributes: Attribute...) -> Node {
    div([.class("progress")] + attributes) {
        p(.class("progress-words"), .role("status")) { span(words, .data("words", "")) }
        Tag("progress")(
            Attribute("max", "100"),
            .value(percent.map { "\($0)" }),
            .aria("label", words),
        )
    }
}

/// A page part that waits for work elsewhere: listens to events, asks when that fails, then goes on.
///
/// Without script the link leads on by hand.
func waiting(
    events: String,
    poll: String,
    next: String,
    @HTML content: () -> Node,
) -> Node {
    div(
        .class("waiting"),
        .module("progress"),
        .data("events", events),
        .data("poll", poll),
        .data("next", next),
        .data("trouble", .connectionLost),
    ) {
        content()
        p(.role("status"), .class("quiet"), .data("status", ""))
        Tag("noscript") { linkButton(.goOn, to: next) }
    }
}

/// The same picture before and after, of one size.
struct Comparison: Sendable {
    var before: String
    var after: String
    var beforeAlt: Text
    var afterAlt: Text
    var width = 480
    var height = 640
}

/// Both pictures side by side; with script one over the other with a slider between.
func comparison(_ pair: Comparison) -> Node {
    div(.class("comparison"), .module("compare")) {
        div(.class("comparison-stage")) {
            half("comparison-before", pair.before, pair.beforeAlt, .before, pair)
            half("comparison-after", pair.after, pair.afterAlt, .after, pair)
            span(.class("comparison-handle"), .aria("hidden", "true"))
        }
        input(
            .type("range"),
            .class("comparison-range"),
            .aria("label", .compareBeforeAfter),
            Attribute("min", "0"),
            Attribute("max", "100"),
            .value("50"),
            .hidden(),
        )
    }
}

private func half(
    _ place: String,
    _ source: String,
    _ words: Text,
    _ name: Text,
    _ pair: Comparison,
) -> Node {
    figure(.class(place)) {
        img(.src(source), .alt(words), .width(pair.width), .height(pair.height))
        figcaption(name)
    }
}

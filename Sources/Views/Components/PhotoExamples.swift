import Domain

/// For each reason a drawing of what is wrong and one of what is right; reasons that no drawing
/// tells are left out.
///
/// Where glasses may be worn, it is their glare that is wrong.
func photoExamples(
    _ reasons: [RefusalReason],
    glasses: GlassesPolicy = .forbidden,
) -> Node {
    let drawn = reasons.filter { $0.wrongMarkup != nil }
    guard !drawn.isEmpty else { return .empty }
    return ul(.class("examples")) {
        drawn.map { reason in
            let mayWear = reason == .glasses && glasses != .forbidden
            let wrong = mayWear ? Drawing.glaringGlasses : reason.wrongMarkup ?? ""
            let right = mayWear ? Drawing.clearGlasses : reason.rightMarkup
            return li {
                p(.reason(reason, glasses: glasses), .class("example-name"))
                div(.class("example-pair")) {
                    example(wrong, .wrongExample, .danger)
                    example(right, .rightExample, .success)
                }
            }
        }
    }
}

private func example(_ markup: String, _ words: Text, _ tone: Tone) -> Node {
    figure(.class("example")) {
        svg(.class("drawing"), .viewBox(120, 120), .aria("hidden", "true")) {
            Node.trusted(Drawing.frame + markup)
        }
        figcaption { tag(words, tone) }
    }
}

extension RefusalReason {
    /// What belongs instead: the same sitter with nothing wrong.
    fileprivate var rightMarkup: String {
        switch self {
        case .framing: Drawing.person + #"<path class="guide-line" d="M14 20h92M14 53h92"/>"#
        case .lighting:
            #"<circle class="sun" cx="27" cy="24" r="7"/>"#
                + #"<path class="sun-ray" d="M39 24h5M27 36v5M35.5 32.5l3.5 3.5"/>"#
                + Drawing.person
        case .cutOut, .blurred, .expression, .eyes, .hair, .glasses, .clothing, .pose, .retouched,
            .rephotographed, .anotherPerson, .hat, .jewellery, .ears, .makeUp, .lenses, .pattern,
            .selfie, .other:
            Drawing.person
        }
    }

    /// The sitter with this fault; nil for what no drawing tells.
    fileprivate var wrongMarkup: String? {
        let person = Drawing.person
        return switch self {
        case .cutOut:
            person
                + #"<path class="wrong" d="M34 56c-5-28 8-42 26-42s31 14 26 42" stroke-dasharray="2 5"/>"#
                + #"<path class="hole" d="m78 92 14-6 5 12-13 6Z"/>"#
        case .framing:
            // A picture of its own cuts off what stands outside.
            #"<svg x="14" y="6" width="92" height="108" viewBox="34 34 56 66">\#(person)</svg>"#
        case .lighting:
            person
                + #"<path class="shade" d="M60 24c14 0 23 9 20 28-2 16-9 26-20 26Z"/>"#
                + #"<path class="shade" d="M60 100l13-13c17 2 26 9 27 26H60Z"/>"#
        case .blurred:
            #"<g opacity=".3" transform="translate(-5 1)">\#(person)</g>"#
                + #"<g opacity=".3" transform="translate(5 -1)">\#(person)</g>"#
        case .expression:
            Drawing.figure + Drawing.openEyes
                + #"<path class="wrong-fill" d="M51 63c3 10 15 10 18 0Z"/>"#
        case .eyes:
            Drawing.figure + Drawing.closedMouth
                + #"<path class="wrong" d="M47 53c2 3 7 3 9 0M64 53c2 3 7 3 9 0"/>"#
        case .hair:
            person
                + #"<path class="hair" d="M40 53c2-16 9-24 20-24s18 8 20 24c-5 5-9 1-12-3-4 6-9 6-13 1-4 5-10 6-15 2Z"/>"#
        case .glasses:
            person
                + #"<path class="cross-out" d="M45 53a7 7 0 1 0 14 0a7 7 0 1 0-14 0M61 53a7 7 0 1 0 14 0a7 7 0 1 0-14 0M59 53h2"/>"#
                + #"<path class="cross-out" d="m47 56 6-6M63 56l6-6"/>"#
        case .clothing:
            person
                + #"<path class="same-blue" d="M20 113c1-17 10-24 27-26l13 12 13-12c17 2 26 9 27 26"/>"#
                + #"<path class="wrong" d="M28 100v13M38 92v21M82 92v21M92 100v13"/>"#
        case .pose:
            #"<svg x="14" y="6" width="92" height="108" viewBox="14 6 92 108">"#
                + #"<g transform="rotate(15 60 80)">\#(person)</g></svg>"#
                + #"<path class="guide-line" d="M60 14v92"/>"#
        case .retouched:
            person
                + #"<path class="wrong" d="M88 26v12M82 32h12M32 60v9M27.5 64.5h9M90 62v7M86.5 65.5h7"/>"#
                + #"<path class="wrong" d="M46 66c2 6 5 9 9 11M74 66c-2 6-5 9-9 11" stroke-dasharray="3 3"/>"#
        case .rephotographed:
            #"<g transform="rotate(-7 60 60) translate(15 13) scale(.75)">"#
                + #"<rect class="white" x="10" y="-2" width="100" height="122" rx="8"/>\#(person)"#
                + #"<path class="wrong" d="M18 8 44 2M100 112l-22 6"/></g>"#
        case .anotherPerson:
            #"<g transform="translate(2 24) scale(.72)">\#(person)</g>"#
                + #"<svg x="14" y="6" width="92" height="108" viewBox="14 6 92 108">"#
                + #"<g transform="translate(46 30) scale(.66)">\#(person)</g></svg>"#
        case .hat, .jewellery, .ears, .makeUp, .lenses, .pattern, .selfie, .other: wornMarkup
        }
    }
}

import Domain

extension RefusalReason {
    /// The sitter with what should not be worn or held; nil for what no drawing tells.
    var wornMarkup: String? {
        let person = Drawing.person
        return switch self {
        case .hat:
            person
                + #"<path class="cloth" d="M38 38c2-15 11-22 22-22s20 7 22 22Z"/>"#
                + #"<path class="wrong" d="M38 38c2-15 11-22 22-22s20 7 22 22ZM29 39h62"/>"#
        case .jewellery:
            person
                + #"<path class="wrong" d="M40 61v3M80 61v3M49 90c4 9 18 9 22 0"/>"#
                + #"<circle class="wrong" cx="40" cy="68" r="3"/><circle class="wrong" cx="80" cy="68" r="3"/>"#
                + #"<circle class="wrong-fill" cx="60" cy="98" r="2"/>"#
        case .ears:
            person
                + #"<path class="hair" d="M42 42c-7 10-9 28-6 42 7-3 9-10 8-18-2-7-3-14-2-24ZM78 42c7 10 9 28 6 42-7-3-9-10-8-18 2-7 3-14 2-24Z"/>"#
                + #"<path class="wrong" d="M42 42c-7 10-9 28-6 42 7-3 9-10 8-18M78 42c7 10 9 28 6 42-7-3-9-10-8-18"/>"#
        case .makeUp:
            person
                + #"<path class="wrong-fill" d="M54 67c3-3 9-3 12 0-3 4-9 4-12 0Z"/>"#
                + #"<path class="wrong" d="M46 48c3-2 7-2 10 0M64 48c3-2 7-2 10 0M46 62h4M70 62h4"/>"#
        case .lenses:
            Drawing.figure + Drawing.closedMouth
                + #"<circle class="same-blue" cx="52" cy="53" r="4"/><circle class="same-blue" cx="68" cy="53" r="4"/>"#
                + Drawing.openEyes
        case .pattern:
            person
                + #"<path class="wrong" d="M27 96l7 17M37 89l9 24M47 87l11 26M73 87l-11 26M83 89l-9 24M93 96l-7 17"/>"#
        case .selfie:
            person
                + #"<path class="wrong" d="M88 112c8-12 12-28 13-44"/>"#
                + #"<rect class="white" x="90" y="34" width="13" height="24" rx="3"/>"#
                + #"<path class="wrong" d="M90 37a3 3 0 0 1 3-3h7a3 3 0 0 1 3 3v18a3 3 0 0 1-3 3h-7a3 3 0 0 1-3-3ZM96 38h1"/>"#
        case .cutOut, .framing, .lighting, .blurred, .expression, .eyes, .hair, .glasses,
            .clothing, .pose, .retouched, .rephotographed, .anotherPerson, .other:
            nil
        }
    }
}

extension Drawing {
    private static let lenses =
        "M45 53a7 7 0 1 0 14 0a7 7 0 1 0-14 0M61 53a7 7 0 1 0 14 0a7 7 0 1 0-14 0M59 53h2"

    static let clearGlasses = person + "<path d=\"\(lenses)\"/>"
    static let glaringGlasses =
        clearGlasses + #"<path class="wrong" d="m48 55 5-6M52 58l5-6M64 55l5-6M68 58l5-6"/>"#
}

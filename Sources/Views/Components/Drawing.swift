/// Small drawings: how a good photo is taken, and the states in which there is nothing else to see.
package enum Drawing: Sendable, CaseIterable {
    case framing, light, bareFace
    case emptyTray, broken, offline, expired, refused, closed, finished, search, clothing
}

/// A drawing; the words beside it say the same, so it is hidden from readers.
func drawing(_ drawing: Drawing) -> Node {
    svg(.class("drawing"), .viewBox(120, 120), .aria("hidden", "true")) {
        Node.trusted(drawing.markup)
    }
}

extension Drawing {
    static let frame =
        #"<rect class="tint" x="14" y="6" width="92" height="108" rx="10"/>"#

    /// Head, hair and shoulders without the features of the face.
    static let figure = """
        <path class="skin" d="M52 72v11c0 4-6 6-12 8h40c-6-2-12-4-12-8V72"/>\
        <path class="cloth" d="M20 113c1-17 10-24 27-26l13 12 13-12c17 2 26 9 27 26"/>\
        <path class="skin" d="M41 50c0 18 9 28 19 28s19-10 19-28c0-10-7-18-19-18S41 40 41 50Z"/>\
        <path class="hair" d="M40 52c-3-19 6-29 20-29s23 10 20 29c-2-4-3-9-4-13-10 1-21-1-26-5-3 5-8 9-10 18Z"/>
        """
    static let openEyes = #"<path d="M52 53h.1M68 53h.1" class="dots"/>"#
    static let closedMouth = #"<path d="M55 67c3 2 7 2 10 0"/>"#
    static let person = figure + openEyes + closedMouth

    private static let paper = """
        <path class="tint" d="M34 20h38l16 16v64H34Z"/><path d="M72 20v16h16"/>
        """

    private static let portraitCard = """
        <rect class="tint" x="32" y="20" width="56" height="74" rx="8"/>\
        <circle class="white" cx="60" cy="48" r="12"/>\
        <path class="white" d="M40 94c0-16 8-24 20-24s20 8 20 24"/>
        """

    private static func badge(_ tone: String, _ sign: String) -> String {
        "<circle class=\"badge-\(tone)\" cx=\"88\" cy=\"90\" r=\"15\"/>"
            + "<path class=\"badge-sign\" d=\"\(sign)\"/>"
    }

    fileprivate var markup: String {
        switch self {
        case .framing:
            """
            \(Self.frame)\(Self.person)\
            <path class="guide-line" d="M14 20h92M14 53h92"/>
            """
        case .light:
            """
            \(Self.frame)\
            <circle class="sun" cx="27" cy="24" r="7"/>\
            <path class="sun-ray" d="M39 24h5M27 36v5M35.5 32.5l3.5 3.5"/>\
            \(Self.person)
            """
        case .bareFace:
            """
            \(Self.frame)\(Self.person)\
            <path class="cross-out" d="M46 53a6 6 0 1 0 12 0a6 6 0 1 0-12 0M62 53a6 6 0 1 0 12 0a6 6 0 1 0-12 0M58 53h4"/>\
            <path class="strike" d="M40 66 80 40"/>
            """
        case .clothing:
            """
            <path class="tint" d="M46 26 24 36 12 62l15 6 5-9v45h56V59l5 9 15-6-12-26-22-10Z"/>\
            <path class="white" d="M46 26c2 11 7 17 14 17s12-6 14-17"/><path d="M60 43v61"/>
            """
        case .emptyTray:
            """
            <path class="tint" d="M22 66 34 32h52l12 34v28H22Z"/>\
            <path class="white" d="M22 66h22c2 9 7 13 16 13s14-4 16-13h22v28H22Z"/>
            """
        case .broken:
            """
            <rect class="tint" x="20" y="30" width="80" height="60" rx="8"/>\
            <path class="white" d="M20 46V38c0-5 3-8 8-8h64c5 0 8 3 8 8v8Z"/>\
            <path d="M30 38h.1M38 38h.1" class="dots"/><path d="m50 58 20 20M70 58 50 78"/>
            """
        case .offline:
            """
            <path class="tint" d="M36 84h46a17 17 0 0 0 3-34 26 26 0 0 0-50-3 19 19 0 0 0 1 37Z"/>\
            <path d="M28 28 92 98"/>
            """
        case .expired:
            """
            <circle class="tint" cx="60" cy="62" r="36"/><path d="M60 40v23l15 9"/>\
            <path d="M52 14h16M60 14v12"/>
            """
        case .refused: Self.portraitCard + Self.badge("caution", "M88 82v9M88 97h.1")
        case .finished: Self.portraitCard + Self.badge("success", "m81 90 5 5 9-10")
        case .closed:
            """
            <rect class="tint" x="28" y="54" width="64" height="46" rx="8"/>\
            <path d="M42 54V40c0-11 8-18 18-18s18 7 18 18v14M60 72v11"/>
            """
        case .search:
            Self.paper + """
                <path d="M46 48h26M46 60h18"/><circle class="white" cx="76" cy="78" r="15"/>\
                <path d="m87 89 12 12"/>
                """
        }
    }
}

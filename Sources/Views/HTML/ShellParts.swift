import Domain

/// The name of the product as a way home.
func brand(leadingTo address: String) -> Node {
    a(.class("brand"), .href(address)) {
        svg(.class("brand-mark"), .viewBox(32, 32), .aria("hidden", "true")) {
            rect(.width(32), .height(32), Attribute("rx", "8"), .class("mark-ground"))
            circle(.number("cx", 16), .number("cy", 13), .number("r", 5), .class("mark-figure"))
            path(.class("mark-figure"), .d("M5.5 32c.6-6.6 5-10.4 10.5-10.4S25.9 25.4 26.5 32Z"))
        }
        span(.brand)
    }
}

/// A link to the same page in the other language.
let languageSwitch = Node.reading { context in
    let other: Language = context.language == .chinese ? .english : .chinese
    return a(
        .class("language"),
        .href(address(context.path, in: other)),
        .lang(other.tag),
        Attribute("hreflang", other.tag),
    ) {
        icon(.globe)
        Text.ownName(of: other)
    }
}

/// The name of who is signed in, folding out to links and the button to sign out.
let accountMenu = Node.reading { context in
    guard let account = context.account else { return .empty }
    return details(.class("menu")) {
        summary(.aria("label", Text.accountMenu(account.name))) {
            account.face.map { avatarFigure($0) } ?? icon(.person)
            span(account.name, .class("menu-name"))
        }
        div(.class("menu-panel")) {
            account.links.map { entry in
                a(.href(entry.path)) {
                    entry.icon.map { icon($0) }
                    entry.label
                }
            }
            postForm(to: account.signOut) { button(.signOut, .quiet) }
        }
    }
}

private func address(_ path: String, in language: Language) -> String {
    let parts = path.split(separator: "?", maxSplits: 1)
    let query = (parts.count > 1 ? parts[1].split(separator: "&") : [])
        .filter { !$0.hasPrefix("lang=") }
    let kept = query.map { $0 + "&" }.joined()
    return "\(parts.first ?? "/")?\(kept)lang=\(language.rawValue)"
}

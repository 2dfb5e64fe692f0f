/// The room of the staff: a rail of sections on the left, search on top, keys everywhere.
struct DeskShell: Sendable {
    let heading: Text
    let isHeadingShown: Bool
    let tools: Node
    let errors: [FieldError]
    let keys: [KeyHelp]

    func node(around content: Node) -> Node {
        .group([
            topBar,
            rail,
            main(.id("content"), .class("workspace", isHeadingShown ? nil : "workspace-full")) {
                errorSummary(errors)
                headingBar
                content
            },
            keyDialog(keys + KeyHelp.everywhere),
        ])
    }

    private var headingBar: Node {
        guard isHeadingShown else { return h1(heading, .class("visually-hidden")) }
        return div(.class("heading-bar")) {
            h1(heading)
            div(.class("actions")) { tools }
        }
    }

    private var topBar: Node {
        header(.class("top-bar")) {
            brand(leadingTo: Link.desk.path)
            Node.reading { $0.searchPath.map(searchBox) ?? .empty }
            div(.class("site-header-tools")) {
                languageSwitch
                accountMenu
            }
        }
    }

    private var rail: Node {
        .reading { context in
            let here = context.sections.currentPath(at: context.path)
            return nav(.class("rail"), .aria("label", .sections)) {
                ul { context.sections.map { railEntry($0, isCurrent: $0.path == here) } }
            }
        }
    }

    private func searchBox(_ address: String) -> Node {
        getForm(to: address, .class("search"), .role("search")) {
            icon(.search)
            input(
                .type("search"),
                .name("q"),
                .aria("label", .search),
                .placeholder(.searchHint),
                .key("/"),
            )
            kbd("/")
        }
    }
}

private func railEntry(_ entry: NavigationLink, isCurrent: Bool) -> Node {
    li {
        a(.href(entry.path), .aria("current", isCurrent ? "page" : nil)) {
            entry.icon.map { icon($0) }
            span(entry.label)
            entry.count.map { span("\($0)", .class("count")) }
        }
    }
}

extension [NavigationLink] {
    /// The entry that covers the longest beginning of the address shown.
    fileprivate func currentPath(at path: String) -> String? {
        let place = path.prefix { $0 != "?" }
        let covering = flatMap { entry in
            ([entry.path] + entry.covers).map { (path: entry.path, covered: $0) }
        }
        return covering.filter { place == $0.covered || place.hasPrefix($0.covered + "/") }
            .max { $0.covered.count < $1.covered.count }?.path
    }
}

extension Page {
    /// A page of the desk; tools stand right of the heading, keys are listed under `?`.
    static func desk(
        title: Text,
        heading: Text? = nil,
        isHeadingShown: Bool = true,
        errors: [FieldError] = [],
        keys: [KeyHelp] = [],
        @HTML tools: () -> Node = { .empty },
        @HTML content: () -> Node,
    ) -> Page {
        let shell = DeskShell(
            heading: heading ?? title,
            isHeadingShown: isHeadingShown,
            tools: tools(),
            errors: errors,
            keys: keys,
        )
        return Page(
            title: title,
            hasErrors: !errors.isEmpty,
            room: .desk(shell),
            content: content(),
        )
    }
}

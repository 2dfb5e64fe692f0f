/// The one set of icons; each case is a symbol of the same name in `Public/icons.svg`.
package enum Icon: String, Sendable, CaseIterable {
    case check, cross, plus, warning, info, question, clock
    case arrowLeft = "arrow-left"
    case arrowRight = "arrow-right"
    case chevronDown = "chevron-down"
    case camera, album, upload, download, refresh, undo, torch, timer
    case search, filter, menu, globe, person, people, lock, phone, key, copy, print, trash, edit
    case batches, review, production, orders, school, money, figures, settings, mail, parcel
    case scan, eye, external, log
}

/// A drawn sign that says nothing by itself; the word stands beside it.
func icon(_ icon: Icon, _ classes: String? = nil) -> Node {
    .reading { context in
        svg(.class("icon", classes), Attribute("aria-hidden", "true"), .viewBox(24, 24)) {
            let file = context.standsAlone ? "" : "/icons.svg?v=\(context.version)"
            Tag("use")(.href("\(file)#\(icon.rawValue)"))
        }
    }
}

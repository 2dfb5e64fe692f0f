/// The room of the students: one column, one primary action, a stepper where there are steps.
struct CounterShell: Sendable {
    let heading: Text?
    let lead: Text?
    let stepper: Stepper?
    let back: String?
    let errors: [FieldError]

    func node(around content: Node) -> Node {
        .group([
            siteHeader,
            main(.id("content"), .class("column")) {
                back.map(backLink)
                stepper.map(Views.stepper)
                errorSummary(errors)
                heading.map { h1($0) }
                lead.map { p($0, .class("lead")) }
                content
            },
            siteFooter,
        ])
    }

    private func backLink(_ address: String) -> Node {
        a(.class("back"), .href(address)) {
            icon(.arrowLeft)
            Text.back
        }
    }

    private var siteHeader: Node {
        header(.class("site-header")) {
            div(.class("site-header-inner")) {
                brand(leadingTo: "/")
                div(.class("site-header-tools")) {
                    languageSwitch
                    accountMenu
                }
            }
        }
    }

    private var siteFooter: Node {
        footer(.class("site-footer")) {
            p(.footerPromise)
            informationLinks()
        }
    }
}

extension Page {
    /// A page of the counter; the heading is the title unless another is given.
    ///
    /// Errors stand above the heading and mark the title; `back` is the address of the step before.
    static func counter(
        title: Text,
        heading: Text? = nil,
        lead: Text? = nil,
        stepper: Stepper? = nil,
        back: String? = nil,
        errors: [FieldError] = [],
        @HTML content: () -> Node,
    ) -> Page {
        let shell = CounterShell(
            heading: heading ?? title,
            lead: lead,
            stepper: stepper,
            back: back,
            errors: errors,
        )
        return Page(
            title: title,
            hasErrors: !errors.isEmpty,
            room: .counter(shell),
            content: content(),
        )
    }

    /// A page that tells of something gone wrong: a drawing, what happened and what to do next.
    ///
    /// The reference is what the visitor can tell us so that we find the event again.
    static func trouble(
        title: Text,
        advice: Text,
        drawing: Drawing = .broken,
        reference: String? = nil,
        @HTML actions: () -> Node = { .empty },
    ) -> Page {
        let shell = CounterShell(heading: nil, lead: nil, stepper: nil, back: nil, errors: [])
        let content = div(.class("trouble")) {
            Views.drawing(drawing)
            h1(title)
            p(advice, .class("lead"))
            reference.map { p(.reference($0), .class("quiet")) }
            div(.class("actions")) { actions() }
        }
        return Page(title: title, hasErrors: false, room: .counter(shell), content: content)
    }
}

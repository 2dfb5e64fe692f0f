/// One check of a photo: what was asked, measured and allowed, and what to do.
struct CheckItem: Sendable {
    enum Verdict: String, Sendable, CaseIterable {
        case pending, pass, warn, fail, unclear
    }

    /// Unique on the page; live results replace the item of the same id.
    var id: String
    var verdict: Verdict
    var name: Text
    var measured: Text?
    var allowed: Text?
    var advice: Text?

    /// The number of the mark on the photo.
    var mark: Int?
}

/// All checks of a photo, the faults with their advice.
func checkList(_ items: [CheckItem], _ attributes: Attribute...) -> Node {
    ul([.class("checks")] + attributes) { items.map(checkItem) }
}

/// One line of the list; also sent alone when a result arrives.
func checkItem(_ item: CheckItem) -> Node {
    li(.class("check", "check-\(item.verdict)"), .id("check-\(item.id)")) {
        checkSign(item)
        div(.class("check-words")) {
            p(.class("check-name")) {
                span(item.name)
                span(item.verdict.word, .class("check-verdict"))
            }
            if item.measured != nil || item.allowed != nil { checkMeasure(item) }
            item.advice.map { p($0, .class("check-advice")) }
        }
    }
}

private func checkSign(_ item: CheckItem) -> Node {
    span(.class("check-sign")) {
        if let mark = item.mark {
            span("\(mark)", .class("mark-number"))
        } else if item.verdict == .pending {
            span(.class("spinner"), .aria("hidden", "true"))
        } else {
            icon(item.verdict.icon)
        }
    }
}

private func checkMeasure(_ item: CheckItem) -> Node {
    p(.class("check-measure")) {
        item.measured.map { strong($0) }
        item.allowed.map { span(.allowedRange($0)) }
    }
}

extension CheckItem.Verdict {
    fileprivate var icon: Icon {
        switch self {
        case .pending: .clock
        case .pass: .check
        case .warn: .warning
        case .fail: .cross
        case .unclear: .question
        }
    }

    fileprivate var word: Text {
        switch self {
        case .pending: .checking
        case .pass: .passed
        case .warn: .takeCare
        case .fail: .mustChange
        case .unclear: .personWillLook
        }
    }
}

import Domain

/// What a reviewer reads beside the photos, the important first; it scrolls on its own.
func reviewNotes(_ item: ReviewCase) -> Node {
    div(.class("review-notes"), Attribute("tabindex", "0"), .aria("label", .findings)) {
        if item.photo.assessor == .person {
            notice(.caution, .assessedByPerson) { p(.assessedByPersonMeans) }
        }
        earlierRefusals(item.earlier)
        findings(item.photo.inspection)
        captureNote(item.photo)
        item.photo.geometry.map { measures($0, item.spec) }
        identity(item)
    }
}

private func findings(_ inspection: Inspection?) -> Node {
    let found = inspection?.findings ?? []
    let passed = inspection?.checks.filter { $0.verdict == .pass } ?? []
    return section(.class("note")) {
        h2 {
            Text.findings
            span("\(found.count)", .class("count"))
        }
        if found.isEmpty {
            p(.class("all-clear")) {
                icon(.check)
                Text.noFindings
            }
        } else {
            checkList(NumberedFindings(found).items.map(\.withoutAdvice))
        }
        if !passed.isEmpty {
            disclosure(.passedChecks(passed.count)) {
                checkList(passed.map { CheckItem($0).withoutAdvice })
            }
        }
    }
}

extension CheckItem {
    /// The finding for somebody who judges and need not mend it.
    fileprivate var withoutAdvice: CheckItem {
        var item = self
        item.advice = nil
        return item
    }
}

/// The geometry of the finished photo against the specification.
private func measures(_ geometry: PhotoGeometry, _ spec: PhotoSpec) -> Node {
    section(.class("note")) {
        h2(.measuresHeading)
        Tag("table")(.class("measure-table")) {
            tbody {
                measure(.hairTop, geometry.hairTop, Band(spec.hairTop))
                measure(.eyeLine, geometry.eyeLine, Band(spec.eyeLine))
                measure(.faceWidthWord, geometry.faceWidth, Band(spec.faceWidth))
                measure(.centreOffset, geometry.centreOffset.rounded(), nil)
                measure(.jpegQuality, Double(geometry.quality), Band(low: 60), unit: nil)
                geometry.mattingConfidence.map {
                    measure(.cutOutConfidence, ($0 * 100).rounded(), nil, unit: .percent)
                }
            }
        }
    }
}

private func measure(
    _ name: Text,
    _ value: Double,
    _ band: Band?,
    unit: MeasureUnit? = .pixels,
) -> Node {
    let isGood = band?.contains(value) ?? true
    return tr(.class(isGood ? nil : "is-off")) {
        th(name, Attribute("scope", "row"))
        td(.amount(unit == .pixels ? value.rounded() : value, unit), .class("numeric"))
        td(.class("allowed")) { band.map { Node.sentence(.band($0)) } }
        td(.class("sign")) { band.map { _ in icon(isGood ? .check : .warning) } }
    }
}

private func identity(_ item: ReviewCase) -> Node {
    section(.class("note")) {
        h2(.whoIsIt)
        facts(
            IdentityFacts(identity: item.identity, school: item.school, level: item.level).all
        )
    }
}

/// Why earlier photos of this order were refused, so that the same is looked at again.
private func earlierRefusals(_ reviews: [Review]) -> Node {
    let refused = reviews.compactMap { review -> (Review, [RefusalReason], String)? in
        guard case .refused(let reasons, let remark) = review.decision else { return nil }
        return (review, reasons, remark)
    }
    guard !refused.isEmpty else { return .empty }
    return section(.class("note", "note-earlier")) {
        h2 {
            Text.earlierRefusals
            span("\(refused.count)", .class("count"))
        }
        ul {
            refused.map { review, reasons, remark in
                li {
                    p(.class("tags")) { reasons.map { tag(.reason($0), .danger) } }
                    if !remark.isEmpty { p("“\(remark)”") }
                    p(
                        .refusedBy(review.stage, .moment(review.decidedAt ?? review.openedAt)),
                        .class("quiet"),
                    )
                }
            }
        }
    }
}

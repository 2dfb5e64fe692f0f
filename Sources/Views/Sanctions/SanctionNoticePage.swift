package import Domain
package import Foundation

extension Page {
    /// What was decided about the student's photo: on which evidence, until when, what follows, and
    /// how to appeal.
    package static func sanction(
        _ item: SanctionCase,
        at now: Date,
        _ form: FormInput = FormInput(),
    ) -> Page {
        let isLifted = item.sanction.state == .lifted
        return .counter(
            title: isLifted ? .sanctionWasLifted : .sanctionNotice,
            lead: isLifted ? .sanctionLiftedLead : .sanctionNoticeLead,
            back: Link.order(item.sanction.order).path,
            errors: form.errors,
        ) {
            if let appeal = item.appeal { appealCard(appeal) }
            card(.whatWasFound) { found(item) }
            Views.photo(evidencePhoto(item.finding, .photoFile(item.finding.photo.id, .original)))
            if !isLifted {
                card(.whatFollows) {
                    ul(.class("bullets")) {
                        if item.sanction.isBan(at: now) {
                            li(.banned(until: item.sanction.banUntil))
                        }
                        li(.consequence)
                    }
                }
                if item.appeal == nil { appealForm(item, at: now, form) }
            }
            contactCard(item.summary.centre)
        }
    }
}

@HTML private func found(_ item: SanctionCase) -> Node {
    let evidence = item.finding.finding.evidence
    p(.quoted(item.sanction.words))
    if !evidence.checks.isEmpty { checkList(NumberedFindings(evidence.checks).items) }
    if !evidence.twins.isEmpty { p(.sameShotForStudent) }
    if let software = evidence.software { facts([Fact(.evidenceSoftware, software)]) }
}

private func appealCard(_ appeal: Appeal) -> Node {
    card(.appealTitle) {
        p(.appealState(appeal))
        if !appeal.answer.isEmpty {
            notice(.info, .contestAnswer) { p(.quoted(appeal.answer)) }
        }
        disclosure(.yourAppeal) { p(.quoted(appeal.words)) }
    }
}

private func appealForm(_ item: SanctionCase, at now: Date, _ form: FormInput) -> Node {
    card(.appealTitle) {
        if item.mayAppeal(at: now), let end = item.sanction.appealUntil {
            p(.appealHow)
            p { strong(.appealUntil(end)) }
            postForm(to: Link.sanction(item.sanction.order).path) {
                field(
                    Field(
                        name: "words",
                        label: .appealWords,
                        control: .textarea(rows: 5),
                        hint: .appealWordsHint,
                        maxLength: Sanction.words.upperBound,
                    ).filled(from: form)
                )
                actionBar { button(.appealSend) }
            }
        } else {
            item.sanction.appealUntil.map { p(.appealOver($0)) }
        }
    }
}

/// On the order: the way to what was decided, and until when nothing can be captured.
@HTML func sanctionCard(_ detail: OrderDetail) -> Node {
    if let sanction = detail.sanction {
        card(sanction.state == .lifted ? .sanctionWasLifted : .sanctionNotice) {
            linkButton(.toSanction, to: Link.sanction(sanction.order).path, .secondary)
        }
    } else if let end = detail.bannedUntil {
        notice(.caution, .bannedHeading) { p(.banned(until: end)) }
    }
}

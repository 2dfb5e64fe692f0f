package import Domain
package import Foundation

extension Page {
    /// One finding with its evidence and the form of the judgement.
    package static func finding(
        _ item: FindingCase,
        at now: Date,
        _ form: FormInput = FormInput(),
    ) -> Page {
        .desk(title: .findingTitle, errors: form.errors) {
            p(.class("lead")) {
                a(.technicalCheck, .href(Link.technicalCheck(item.summary.batch.id).path))
                " · \(item.summary.batch.name)"
            }
            evidencePictures(item)
            card(.evidence) { evidenceList(item.finding.evidence) }
            card { facts(caseFacts(item)) }
            if item.finding.state == .open { judgement(item, at: now, form) } else { closed(item) }
        }
    }
}

private func closed(_ item: FindingCase) -> Node {
    card {
        p { tag(.findingState(item.finding.state), item.finding.state.tone) }
        if !item.finding.remark.isEmpty { p(.quoted(item.finding.remark)) }
        item.sanction.map {
            linkButton(.sanctions, to: Link.deskSanction($0.id).path, .secondary)
        }
    }
}

private func judgement(_ item: FindingCase, at now: Date, _ form: FormInput) -> Node {
    postForm(to: Link.finding(item.finding.id).path, .class("desk-form")) {
        item.hindrance.map { notice(.info, .refusal($0)) }
        choices(
            Choices(
                name: "outcome",
                legend: .findingOutcome,
                choices: [
                    .init(
                        value: FindingState.Event.dismissed.rawValue,
                        label: .findingDismiss,
                        hint: .findingDismissHint,
                    ),
                    .init(
                        value: FindingState.Event.pursued.rawValue,
                        label: .findingPropose,
                        hint: .findingProposeHint,
                        isDisabled: item.hindrance != nil,
                    ),
                ],
                selected: Set([form["outcome"]].compactMap(\.self)),
                error: form.error("outcome"),
            )
        )
        field(
            Field(
                name: "words",
                label: .findingWords,
                control: .textarea(rows: 4),
                hint: .findingWordsHint,
                maxLength: Sanction.words.upperBound,
            ).filled(from: form)
        )
        if let rule = item.summary.batch.policy.sanctions {
            field(
                Field(
                    name: "banUntil",
                    label: .banUntilField,
                    control: .date,
                    hint: .banUntilHint,
                    value: ChinaTime.typedDay(rule.usualBanEnd(at: now)),
                    width: .short,
                ).filled(from: form)
            )
        }
        actions { button(.findingSend) }
    }
}

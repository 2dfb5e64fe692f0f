package import Domain
package import Foundation

extension Page {
    /// The sanctions of the centre, those that wait for somebody first.
    package static func deskSanctions(_ cases: [SanctionCase], at now: Date) -> Page {
        .desk(title: .sanctions) {
            p(.sanctionsLead, .class("lead"))
            dataTable(
                DataTable(
                    caption: .sanctions,
                    columns: [
                        .init(.orderNumber), .init(.studentName), .init(.school), .init(.state),
                        .init(.bannedUntil), .init(.proposedAt), .init(.answerDue),
                    ],
                    rows: cases.map { row($0, at: now) },
                    empty: .noSanctions,
                )
            )
        }
    }

    /// One sanction: its evidence, and what the next person decides.
    package static func deskSanction(
        _ item: SanctionCase,
        for staff: Staff,
        at now: Date,
        _ form: FormInput = FormInput(),
    ) -> Page {
        .desk(title: .sanctionTitle, errors: form.errors) {
            p { stateTags(item, at: now) }
            evidencePictures(item.finding)
            card(.evidence) { evidenceList(item.finding.finding.evidence) }
            card(.proposerWrote) {
                p(.quoted(item.sanction.words))
                facts(
                    caseFacts(item.finding) + [
                        Fact(.proposedAt, .fullMoment(item.sanction.proposedAt)),
                        Fact(.bannedUntil, .fullMoment(item.sanction.banUntil)),
                    ]
                )
            }
            decided(item)
            nextStep(item, for: staff, form)
        }
    }
}

private func row(_ item: SanctionCase, at now: Date) -> DataTable.Row {
    DataTable.Row(
        [
            code("\(item.summary.order.number)"),
            .text(item.summary.identity.maskedName),
            .text(item.summary.school.name),
            stateTags(item, at: now),
            .sentence(.shortMoment(item.sanction.banUntil)),
            .sentence(.shortMoment(item.sanction.proposedAt)),
            item.appeal.map { $0.state == .open ? .sentence(.shortMoment($0.dueAt)) : .empty }
                ?? .empty,
        ],
        address: Link.deskSanction(item.sanction.id).path,
    )
}

private func stateTags(_ item: SanctionCase, at now: Date) -> Node {
    let state = item.sanction.state
    return span(.class("tags")) {
        tag(.sanctionState(state), state.tone)
        if item.step == .answer { tag(.appealWaits, .caution) }
        if state == .inForce, !item.sanction.isBan(at: now) { tag(.banOver, .neutral) }
    }
}

@HTML private func decided(_ item: SanctionCase) -> Node {
    if !item.sanction.decisionWords.isEmpty {
        card(.deciderWrote) { p(.quoted(item.sanction.decisionWords)) }
    }
    if let appeal = item.appeal {
        card(.appealHeading) {
            p(.quoted(appeal.words))
            if appeal.state == .open {
                facts([Fact(.answerDue, .fullMoment(appeal.dueAt))])
            } else {
                notice(.info, .appealState(appeal)) { p(.quoted(appeal.answer)) }
            }
        }
    }
}

@HTML private func nextStep(
    _ item: SanctionCase,
    for staff: Staff,
    _ form: FormInput
) -> Node {
    if let hindrance = item.hindrance(for: staff.id) {
        notice(.info, .refusal(hindrance))
    } else {
        switch item.step {
        case .decision:
            outcomeForm(item, form, .decision)
        case .answer:
            outcomeForm(item, form, .answer)
        case .none:
            Node.empty
        }
    }
}

/// The words of one of the two forms.
private struct Outcome {
    let legend: Text
    let choices: [Choices.Choice]
    let words: Text
    let hint: Text
    let send: Text

    static let decision = Outcome(
        legend: .sanctionDecision,
        choices: [
            .init(
                value: SanctionState.Event.confirmed.rawValue,
                label: .confirmSanction,
                hint: .confirmSanctionHint,
            ),
            .init(
                value: SanctionState.Event.declined.rawValue,
                label: .declineSanction,
                hint: .declineSanctionHint,
            ),
        ],
        words: .decisionWords,
        hint: .decisionWordsHint,
        send: .sendDecision,
    )

    static let answer = Outcome(
        legend: .appealOutcome,
        choices: [
            .init(
                value: AppealState.Event.upheld.rawValue,
                label: .upholdSanction,
                hint: .upholdSanctionHint,
            ),
            .init(
                value: AppealState.Event.lifted.rawValue,
                label: .liftSanction,
                hint: .liftSanctionHint,
            ),
        ],
        words: .contestAnswer,
        hint: .appealAnswerHint,
        send: .sendAnswer,
    )
}

private func outcomeForm(_ item: SanctionCase, _ form: FormInput, _ outcome: Outcome) -> Node {
    postForm(to: Link.deskSanction(item.sanction.id).path, .class("desk-form")) {
        choices(
            Choices(
                name: "outcome",
                legend: outcome.legend,
                choices: outcome.choices,
                selected: Set([form["outcome"]].compactMap(\.self)),
                error: form.error("outcome"),
            )
        )
        field(
            Field(
                name: "words",
                label: outcome.words,
                control: .textarea(rows: 4),
                hint: outcome.hint,
                maxLength: Sanction.words.upperBound,
            ).filled(from: form)
        )
        actions { button(outcome.send) }
    }
}

extension SanctionState {
    fileprivate var tone: Tone {
        switch self {
        case .proposed: .caution
        case .declined, .lifted: .success
        case .inForce: .danger
        }
    }
}

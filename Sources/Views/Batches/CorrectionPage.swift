package import Domain

extension Page {
    /// Asks which fact is wrong and what is right (申请更正), above what was asked before.
    package static func askCorrection(
        _ study: StudyDetail,
        _ form: FormInput = FormInput(),
    ) -> Page {
        .counter(
            title: .correctionTitle,
            lead: .correctionLead(days: Correction.workingDays),
            back: study.order.map { Link.order($0.id).path }
                ?? Link.enrolment(study.enrolment.id).path,
            errors: form.errors,
        ) {
            if study.correctable.isEmpty {
                notice(.info, .noneCorrectable)
            } else {
                correctionForm(study, form)
            }
            correctionsCard(study.corrections, levels: study.levels)
            contactCard(study.offer.centre)
        }
    }
}

private func correctionForm(_ study: StudyDetail, _ form: FormInput) -> Node {
    postForm(to: Link.askCorrection(study.enrolment.id).path) {
        choices(
            Choices(
                name: "field",
                legend: .correctionField,
                choices: study.correctable.map { correctionChoice($0, study) },
                selected: [
                    form["field"]
                        ?? (study.correctable.count == 1 ? study.correctable[0].rawValue : "")
                ],
                error: form.error("field"),
            )
        )
        field(
            Field(
                name: "wanted",
                label: .correctionWanted,
                error: study.fields.correctable.compactMap { form.error($0.rawValue) }.first,
                autocomplete: "off",
            ).filled(from: form)
        )
        field(
            Field(
                name: "remark",
                label: .correctionRemark,
                control: .textarea(rows: 3),
                hint: .correctionRemarkHint,
                isOptional: true,
            ).filled(from: form)
        )
        actionBar { button(.correctionSend) }
    }
}

private func correctionChoice(_ field: StudyField, _ study: StudyDetail) -> Choices.Choice {
    let value = study.enrolment.identity.value(field, school: study.offer.school)
    return Choices.Choice(
        value: field.rawValue,
        label: .name(of: field),
        hint: .value(field, value, study.levels),
    )
}

/// What was asked, and how it was answered; nothing where nobody asked.
func correctionsCard(_ corrections: [Correction], levels: [EducationLevel]) -> Node {
    guard !corrections.isEmpty else { return .empty }
    return card(.corrections) {
        ul(.class("plain-list")) {
            corrections.reversed().map { correction in
                li {
                    p {
                        strong(.name(of: correction.field))
                        " "
                        tag(.state(correction.state), correction.state.tone)
                    }
                    p(.wish(correction, levels))
                    if correction.state == .waiting {
                        p(.answerBy(.moment(correction.dueAt)), .class("quiet"))
                    } else if !correction.answer.isEmpty {
                        p(.answered(correction.answer))
                    }
                }
            }
        }
    }
}

extension Text {
    /// What a wish changes, from what to what.
    static func wish(_ correction: Correction, _ levels: [EducationLevel]) -> Text {
        becomes(
            value(correction.field, correction.before, levels),
            value(correction.field, correction.wanted, levels)
        )
    }
}

extension Correction.State {
    var tone: Tone {
        switch self {
        case .waiting: .neutral
        case .accepted: .success
        case .refused: .caution
        }
    }
}

package import Domain

extension Page {
    /// Asks for document number and level, to find the student on the roster (验证学生信息).
    ///
    /// The number of a document that was photographed is not asked again.
    package static func rosterMatch(
        _ offer: BatchOffer,
        checked: IdentityCheck? = nil,
        _ form: FormInput = FormInput(),
    ) -> Page {
        .counter(
            title: .rosterTitle,
            lead: .rosterLead,
            stepper: .journey(.captureCode, policy: offer.batch.policy),
            back: Link.batch(offer.batch.featureCode).path,
            errors: form.errors,
        ) {
            postForm(to: Link.rosterMatch(offer.batch.featureCode).path) {
                card { facts([Fact(.school, offer.school.name)]) }
                document(checked, in: offer, form)
                levelChoices(offer.levels, form)
                actionBar { button(.rosterMatch, icon: .search) }
            }
            p(.rosterPrivacy, .class("quiet"))
            otherWays(than: .roster, in: offer.batch)
            contactCard(offer.centre)
        }
    }

    /// Asks the student to state the record (填写学籍信息).
    ///
    /// Name and number of a document that was photographed are not asked again.
    package static func declaration(
        _ offer: BatchOffer,
        checked: IdentityCheck? = nil,
        _ form: FormInput = FormInput(),
    ) -> Page {
        .counter(
            title: .declarationTitle,
            lead: .declarationLead,
            stepper: .journey(.captureCode, policy: offer.batch.policy),
            back: Link.batch(offer.batch.featureCode).path,
            errors: form.errors,
        ) {
            postForm(to: Link.declaration(offer.batch.featureCode).path) {
                if checked == nil { studyField(.name, form, levels: offer.levels) }
                document(checked, in: offer, form)
                levelChoices(offer.levels, form)
                studyField(.studentNumber, form, levels: offer.levels)
                studyField(.major, form, levels: offer.levels)
                actionBar { button(.saveAndGoOn) }
            }
            p(.rosterPrivacy, .class("quiet"))
            otherWays(than: .declaration, in: offer.batch)
            contactCard(offer.centre)
        }
    }
}

/// The number to be typed, or the document that was photographed.
@HTML private func document(
    _ checked: IdentityCheck?,
    in offer: BatchOffer,
    _ form: FormInput,
) -> Node {
    if let checked {
        let again = Link.identityCheck(offer.batch.featureCode).path
        form.error("documentNumber").map { errorMessage($0, for: "documentNumber") }
        card(.checkIdentity, .id("documentNumber")) { facts(documentFacts(checked, change: again)) }
    } else {
        documentField(form)
    }
}

private func documentField(_ form: FormInput) -> Node {
    field(
        Field(
            name: "documentNumber",
            label: .documentNumber,
            hint: .documentNumberHint,
            autocomplete: "off",
            maxLength: 40,
        ).filled(from: form)
    )
}

/// The levels of the batch; the only one is chosen already.
func levelChoices(_ levels: [EducationLevel], _ form: FormInput, known: String = "") -> Node {
    let only = levels.count == 1 ? levels[0].code : known
    return choices(
        Choices(
            name: StudyField.level.rawValue,
            legend: .level,
            choices: levels.map {
                Choices.Choice(value: $0.code, label: Text(zh: $0.chinese, en: $0.english))
            },
            selected: [form["level"] ?? only],
            error: form.error("level"),
            isCompact: true,
        )
    )
}

/// One fact of a study record to be typed or chosen, marked as needed.
func studyField(
    _ fact: StudyField,
    _ form: FormInput,
    known: String = "",
    levels: [EducationLevel],
) -> Node {
    switch fact {
    case .level: levelChoices(levels, form, known: known)
    case .sex:
        choices(
            Choices(
                name: fact.rawValue,
                legend: .starred(.name(of: fact)),
                choices: Sex.allCases.map {
                    Choices.Choice(value: $0.rawValue, label: .name(of: $0))
                },
                selected: [form[fact.rawValue] ?? known],
                error: form.error(fact.rawValue),
                isCompact: true,
            )
        )
    case .name, .schoolCategory, .schoolName, .schoolCode, .studentNumber, .major, .email:
        field(
            Field(
                name: fact.rawValue,
                label: .starred(.name(of: fact)),
                control: fact == .email ? .email : .text,
                hint: .hint(of: fact),
                value: known,
                autocomplete: fact == .email ? "email" : "off",
            ).filled(from: form)
        )
    }
}

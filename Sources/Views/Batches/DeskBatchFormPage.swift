package import Domain

extension Page {
    /// The form that opens a batch, with the defaults or with what was typed and what is wrong.
    package static func newBatch(
        _ form: BatchForm = BatchForm(),
        schools: [School],
        levels: [EducationLevel],
        errors: [FieldError] = [],
    ) -> Page {
        let fields = BatchFields(form: form, errors: errors)
        return .desk(title: .newBatch, errors: errors) {
            p(.newBatchLead, .class("lead"))
            postForm(to: Link.newBatch.path, .class("desk-form")) {
                card(.forWhom) { fields.forWhom(schools, levels) }
                card(.whenOpen) { fields.whenOpen }
                card(.howPaid) { fields.howPaid }
                card(.howTaken) { fields.howTaken }
                card(.whereTo) { fields.whereTo }
                actions {
                    button(.createBatch)
                    linkButton(.cancel, to: Link.batches.path, .quiet)
                }
            }
        }
    }
}

/// What is wrong with a form that was refused, at the fields; empty when the refusal is not about
/// the form.
package func fieldErrors(of error: BatchError, in form: BatchForm) -> [FieldError] {
    switch error {
    case .formIncomplete(let fields):
        fields.map { FieldError($0.fieldName, .wrong($0, in: form)) }
    case .featureCodeTaken: [FieldError("featureCode", .featureCodeTaken)]
    case .featureCodeMalformed: [FieldError("featureCode", .wrong(.featureCode, in: form))]
    case .schoolUnknown: [FieldError("school", .wrong(.school, in: form))]
    default: []
    }
}

extension BatchField {
    fileprivate var fieldName: String {
        switch self {
        case .namingTemplate: "naming"
        case .contact: "school"
        case .school, .levels, .name, .opens, .closes, .price, .featureCode, .repairDays, .tries:
            rawValue
        }
    }
}

/// The questions of the form, in groups.
private struct BatchFields {
    let form: BatchForm
    let errors: [FieldError]

    @HTML func forWhom(_ schools: [School], _ levels: [EducationLevel]) -> Node {
        ask("school", .school, form.school, .select(Self.options(schools)))
        choices(levelChoices(levels))
        ask("name", .batchName, form.name, hint: .batchNameHint)
        ask(
            "featureCode",
            .featureCode,
            form.featureCode,
            hint: .featureCodeHint,
            isOptional: true,
            width: .short,
        )
    }

    @HTML var whenOpen: Node {
        ask("opens", .opens, form.opens, .dateTime, hint: .chinaTimeHint, width: .half)
        ask("closes", .closes, form.closes, .dateTime, hint: .closesHint, width: .half)
    }

    @HTML var howPaid: Node {
        ask("price", .price, form.price, hint: .priceHint, width: .short, unit: .yuan)
        pick("payStage", .payStageLegend, BatchPolicy.PayStage.allCases, form.payStage) {
            Text.payStage($0)
        }
    }

    @HTML var howTaken: Node {
        pick("photoSource", .photoSourceLegend, BatchPolicy.PhotoSource.allCases, form.photoSource)
        {
            Text.photoSource($0)
        }
        choices(
            Choices(
                name: "reviewStages",
                legend: .reviewStagesLegend,
                choices: [2, 1].map { choice("\($0)", Text.reviewStages($0)) },
                selected: [form.reviewStages],
                error: error("reviewStages"),
            )
        )
        pick("withdraw", .withdrawLegend, BatchPolicy.Withdraw.allCases, form.withdraw) {
            Text.withdraw($0)
        }
        ask(
            "repairDays",
            .repairDays,
            form.repairDays,
            .number,
            hint: .repairDaysHint,
            width: .short,
            unit: .days,
        )
        ask(
            "tries",
            .tries,
            form.tries,
            .number,
            hint: .triesHint,
            isOptional: true,
            width: .short,
            unit: .times,
        )
    }

    @HTML var whereTo: Node {
        checkbox("registry", isChecked: form.registry) { Text.registryBox }
        ask("naming", .naming, form.naming, hint: .namingHint)
    }
}

extension BatchFields {
    fileprivate func error(_ name: String) -> Text? {
        errors.first { $0.field == name }?.message
    }

    fileprivate static func options(_ schools: [School]) -> [Field.Option] {
        [Field.Option("", .chooseSchool)]
            + schools.map { Field.Option($0.id.description, .same("\($0.name) · \($0.code)")) }
    }

    fileprivate func levelChoices(_ levels: [EducationLevel]) -> Choices {
        Choices(
            name: "levels",
            legend: .levelsLegend,
            kind: .several,
            choices: levels.map {
                Choices.Choice(value: $0.code, label: Text(zh: $0.chinese, en: $0.english))
            },
            selected: Set(form.levels),
            error: error("levels"),
            isCompact: true,
        )
    }

    fileprivate func ask(
        _ name: String,
        _ label: Text,
        _ value: String,
        _ control: Field.Control = .text,
        hint: Text? = nil,
        isOptional: Bool = false,
        width: Field.Width = .full,
        unit: Text? = nil,
    ) -> Node {
        field(
            Field(
                name: name,
                label: label,
                control: control,
                hint: hint,
                value: value,
                error: error(name),
                isOptional: isOptional,
                unit: unit,
                width: width,
            )
        )
    }

    fileprivate func pick<Knob: RawRepresentable>(
        _ name: String,
        _ legend: Text,
        _ values: [Knob],
        _ selected: String,
        words: (Knob) -> (name: Text, meaning: Text),
    ) -> Node where Knob.RawValue == String {
        choices(
            Choices(
                name: name,
                legend: legend,
                choices: values.map { choice($0.rawValue, words($0)) },
                selected: [selected],
                error: error(name),
            )
        )
    }

    private func choice(_ value: String, _ words: (name: Text, meaning: Text)) -> Choices.Choice {
        Choices.Choice(value: value, label: words.name, hint: words.meaning)
    }
}

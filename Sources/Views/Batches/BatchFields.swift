import Domain

/// The questions of the form, in groups.
struct BatchFields {
    let form: BatchForm
    let errors: [FieldError]

    @HTML func forWhom(_ schools: [School], _ levels: [EducationLevel]) -> Node {
        ask("school", .school, form.school, .select(Self.options(schools)))
        levelsAndName(levels)
        ask(
            "featureCode",
            .featureCode,
            form.featureCode,
            hint: .featureCodeHint,
            isOptional: true,
            width: .short,
        )
    }

    @HTML func levelsAndName(_ levels: [EducationLevel]) -> Node {
        pick("kind", .kindLegend, CollectionKind.allCases, form.kind) {
            Text.collectionKind($0)
        }
        choices(levelChoices(levels))
        ask("name", .batchName, form.name, hint: .batchNameHint)
    }

    /// Everything but school, levels and names.
    @HTML func rules(isBegun: Bool) -> Node {
        card(.whenOpen) { whenOpen }
        card(.howProved) { proofFields(form.proofs, error: error) }
        card(.howPaid) { howPaid(isBegun: isBegun) }
        card(.howTaken) { howTaken }
        card(.howMade) { makingFields(form.offer, error: error) }
        card(.whereTo) { whereTo }
        card(.afterClosing) { afterClosing }
        card(.wordingHeading) { wording }
    }

    @HTML var howTaken: Node {
        pick("photoSource", .photoSourceLegend, BatchPolicy.PhotoSource.allCases, form.photoSource)
        {
            Text.photoSource($0)
        }
        pick("background", .backgroundLegend, PhotoPolicy.Background.allCases, form.background) {
            Text.background($0)
        }
        pick("glasses", .glassesLegend, GlassesPolicy.allCases, form.glasses) { Text.glasses($0) }
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
        pick("recapture", .recaptureLegend, BatchPolicy.Recapture.allCases, form.recapture) {
            Text.recapture($0)
        }
        ask(
            "reviewDays",
            .reviewDays,
            form.reviewDays,
            .number,
            hint: .reviewDaysHint,
            width: .short,
            unit: .workingDays,
        )
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
            "schoolRepairDays",
            .schoolRepairDays,
            form.schoolRepairDays,
            .number,
            hint: .schoolRepairDaysHint,
            isOptional: true,
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
    func error(_ name: String) -> Text? {
        errors.first { $0.field == name }?.message
    }

    static func options(_ schools: [School]) -> [Field.Option] {
        [Field.Option("", .chooseSchool)]
            + schools.map { Field.Option($0.id.description, .same("\($0.name) · \($0.code)")) }
    }

    func levelChoices(_ levels: [EducationLevel]) -> Choices {
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

    func ask(
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

    func pick<Knob: RawRepresentable>(
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

    func choice(_ value: String, _ words: (name: Text, meaning: Text)) -> Choices.Choice {
        Choices.Choice(value: value, label: words.name, hint: words.meaning)
    }
}
